// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

/** How well the source of a statement is known. */
public enum SourceKind {
    /** Somebody or some body with a name. */
    NAMED,
    /** A particular one without a name: "a German government source". */
    ANONYMOUS,
    /** A class: "critics", "officials". */
    GENERIC,
    /** Nobody is named: "reportedly". */
    NONE
}
