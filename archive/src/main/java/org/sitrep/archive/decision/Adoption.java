// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

/** What became of a decision, or of its end, that another archive tells of. */
public enum Adoption {
    /** It holds here too now. */
    ADOPTED,
    /** It did already. */
    KNOWN,
    /** What it is about is not here. */
    ABOUT_NOTHING
}
