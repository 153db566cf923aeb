// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.lexicon;

/** Whether a person is spoken of as "he" or "she". */
public enum Gender {
    UNKNOWN,
    MALE,
    FEMALE
}
