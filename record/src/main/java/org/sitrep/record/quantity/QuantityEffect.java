// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.quantity;

/** What happened to those a quantity counts. */
public enum QuantityEffect {
    KILLED,
    WOUNDED,
    MISSING,
    DISPLACED,
    DETAINED
}
