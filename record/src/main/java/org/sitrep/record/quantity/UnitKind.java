// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.quantity;

/** What sort of unit it is that says little of the matter. */
public enum UnitKind {
    /** A length of time: "two weeks". */
    TIME,
    /** A word that only counts: "three points", "both sides", "ten percent". */
    COUNTER
}
