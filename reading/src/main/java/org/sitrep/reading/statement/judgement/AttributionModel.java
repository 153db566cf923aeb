// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.judgement;

import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/** Whether a draft is an attribution that a record wants: a logistic model over {@link AttributionFeatures}. Immutable. */
public final class AttributionModel {

    private final Weights weights;

    public AttributionModel(Weights weights) {
        this.weights = weights;
    }

    public static AttributionModel load() {
        return new AttributionModel(Weights.load(AttributionModel.class, "attribution-weights.tsv.gz"));
    }

    /** From 0 to 1. {@code features} is room to work in. */
    public double probability(CuedText clause, Mentions mentions, StatementDraft draft, FeatureKeys features) {
        features.clear();
        AttributionFeatures.of(clause, mentions, draft, features);
        return weights.probability(features);
    }
}
