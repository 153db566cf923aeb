// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;

/**
 * How likely a word is the head of a cue: a logistic model over {@link CueFeatures}, its weights learned from PolNeAR (Newell, Margolin
 * and Ruths, LREC 2018). Immutable.
 */
public final class CueModel {

    private final Weights weights;

    public CueModel(Weights weights) {
        this.weights = weights;
    }

    public static CueModel load() {
        return new CueModel(Weights.load(CueModel.class, "cue-weights.tsv.gz"));
    }

    /** From 0 to 1. {@code features} is room to work in. */
    double probability(CuedText clause, int token, FeatureKeys features) {
        features.clear();
        CueFeatures.of(clause, token, features);
        return weights.probability(features);
    }
}
