// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import org.sitrep.lexicon.Table;
import org.sitrep.reading.learned.Probability;

/**
 * Turns the shares a model gives into the probability that there is an event of the type: a logistic curve over their odds, learned on reports the
 * model had not seen (Platt 1999). Immutable.
 *
 * @param slope what the logarithm of the odds of any event is multiplied with
 * @param typeSlope what the logarithm of the odds of that type is multiplied with
 * @param shift what is added to them
 */
public record Calibration(double slope, double typeSlope, double shift) {

    /** Keeps the logarithm finite. */
    private static final double EDGE = 1e-4;

    public static Calibration load() {
        Table.Row row = Table.load(Calibration.class, "calibration.tsv").rows().getFirst();
        return new Calibration(
                Double.parseDouble(row.get("slope")),
                Double.parseDouble(row.get("typeSlope")),
                Double.parseDouble(row.get("shift")));
    }

    /** The probability, from 0 to 1, with two decimals. */
    public double probability(double share, double typeShare) {
        double raw = 1 / (1 + Math.exp(-slope * logOdds(share) - typeSlope * logOdds(typeShare) - shift));
        return Probability.rounded(raw);
    }

    public static double logOdds(double share) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
        return Math.log(inside / (1 - inside));
    }
}
