// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** The form of a clause that completes a word. */
public enum ClauseForm {
    /** "Said that it left"; also what has no ending and no "to": "demanded it leave". */
    FINITE,
    /** "Wants to leave". */
    INFINITIVE,
    /** "Stopped leaving", "accused of leaving". */
    GERUND
}
