// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** Whether a predicate has a tense of its own. */
public enum Finiteness {
    /** With a tense, a modal or another auxiliary of its own: "left", "will leave", "has left". */
    FINITE,
    /** With "to": "to leave". */
    INFINITIVE,
    /** Neither: "leaving", "left behind by the tide", and the bare form behind "let" or "help". */
    NONFINITE
}
