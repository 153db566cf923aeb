// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

/** How a trigger deals its roles where that differs from subject acts, object receives. */
public enum RoleFrame {
    /** The object is what is moved or used; the recipient stands behind a preposition: "sent tanks to X". */
    TRANSFER,
    /** Whoever is joined by "with" or as object takes part: "met X", "held talks with X". */
    RECIPROCAL,
    /** The subject receives: "came under attack by X". */
    ENDURED,
    /** The speaker acts, the subject receives: "X said that Y was responsible". */
    SPOKEN,
    /** What is taken or held may lie at home; the taker's own country does not receive it: "Danish troops still hold Bergen". */
    TAKING,
    /** A noun whose possessor, and whose "of", acts: "X's visit", "the resignation of X". */
    AGENT,
    /** A noun whose possessor, and whose "of", receives: "X's arrest", "the killing of X". */
    PATIENT
}
