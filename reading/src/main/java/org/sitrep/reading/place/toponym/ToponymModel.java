// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;

/**
 * How likely a candidate is a toponym: a logistic model over {@link ToponymFeatures}, its weights learned from LGL (Lieberman, Samet and
 * Sankaranarayanan 2010) and TR-News (Kamalloo and Rafiei 2018). Immutable.
 */
public final class ToponymModel {

    private final Weights weights;

    public ToponymModel(Weights weights) {
        this.weights = weights;
    }

    public static ToponymModel load() {
        return new ToponymModel(Weights.load(ToponymModel.class, "toponym-weights.tsv.gz"));
    }

    /** From 0 to 1. {@code keys} is room to work in. */
    double probability(ToponymFeatures features, Candidate candidate, FeatureKeys keys) {
        keys.clear();
        features.collect(candidate, keys);
        return weights.probability(keys);
    }
}
