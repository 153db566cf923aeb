// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** The tense a predicate stands in; whatever is no simple past and no perfect counts as present. */
public enum Tense {
    PAST,
    PERFECT,
    PRESENT
}
