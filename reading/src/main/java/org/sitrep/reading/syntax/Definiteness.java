// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** What the words before a noun say of its being known. */
public enum Definiteness {
    /** With "the", "this", "both" and the like, with a possessor, or a name or pronoun: "the ship", "their ship", "Karvik". */
    DEFINITE,
    /** With "a", "some", "any", "no" and the like. */
    INDEFINITE,
    /** A common noun without any of them: "soldiers", "two soldiers". */
    BARE
}
