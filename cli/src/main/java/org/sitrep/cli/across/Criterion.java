// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

/** What can be asked of some things and makes no sense for others. */
public enum Criterion {
    ACTOR,
    PLACE,
    TYPE,
    ACT,
    STATUS
}
