// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** The tense of a predicate. */
public enum Tense {
    /** The simple past: "left", "did leave", "was left". */
    PAST,
    /** With a form of "have": "has left", "had left". */
    PERFECT,
    /** Everything else. */
    PRESENT
}
