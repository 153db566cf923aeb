// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.quantity;

/** How a unit says little of the matter. */
public enum UnitKind {
    /** A length of time: "two weeks". */
    TIME,
    /** A word that only counts: "three points", "both sides", "ten percent". */
    COUNTER
}
