// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagset;

/** What the named-entity recogniser takes a token for (three classes, after CoNLL 2003, MUC and ACE). */
public enum EntityTag {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION
}
