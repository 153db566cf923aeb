// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

/** How a record writes probabilities. */
public final class Probability {

    /** More decimals would promise what nobody measured. */
    private static final double DECIMALS = 100;

    private Probability() {}

    /** The nearest with two decimals. */
    public static double rounded(double probability) {
        return Math.round(probability * DECIMALS) / DECIMALS;
    }
}
