// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import org.sitrep.reading.event.role.RoleContext;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;

/** Whether two events are mentions of one happening: a logistic model over {@link PairFeatures}. Immutable. */
public final class PairModel {

    private final Weights weights;

    public PairModel(Weights weights) {
        this.weights = weights;
    }

    public static PairModel load() {
        return new PairModel(Weights.load(PairModel.class, "pair-weights.tsv.gz"));
    }

    public double probability(
            RoleContext context, ScoredEvent first, ScoredEvent second, int between, FeatureKeys features) {
        features.clear();
        PairFeatures.of(context, first, second, between, features);
        return weights.probability(features);
    }
}
