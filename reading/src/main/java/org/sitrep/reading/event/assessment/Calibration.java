// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import org.sitrep.lexicon.Table;
import org.sitrep.reading.learned.Probability;

/**
 * Turns the share a model gives into a probability that holds: a logistic curve over its odds, learned on reports the model had not seen (Platt
 * 1999). Immutable.
 *
 * @param slope what the logarithm of the odds is multiplied with
 * @param shift what is added to it
 */
public record Calibration(double slope, double shift) {

    /** Keeps the logarithm finite. */
    private static final double EDGE = 1e-4;

    public static Calibration load() {
        Table.Row row = Table.load(Calibration.class, "calibration.tsv").rows().getFirst();
        return new Calibration(Double.parseDouble(row.get("slope")), Double.parseDouble(row.get("shift")));
    }

    /** The probability, from 0 to 1, with two decimals. */
    public double probability(double share) {
        double raw = 1 / (1 + Math.exp(-slope * logOdds(share) - shift));
        return Probability.rounded(raw);
    }

    public static double logOdds(double share) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
        return Math.log(inside / (1 - inside));
    }
}
