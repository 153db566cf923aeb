// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.quantity;

/** How a quantity's number stands to the amount that is meant. */
public enum QuantityComparator {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT
}
