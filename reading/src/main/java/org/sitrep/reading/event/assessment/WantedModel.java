// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Probability;
import org.sitrep.reading.learned.Weights;

/** Whether an analyst of conflict and diplomacy wants an event: a logistic model over {@link WantedFeatures}. Immutable. */
public final class WantedModel {

    private final Weights weights;

    public WantedModel(Weights weights) {
        this.weights = weights;
    }

    public static WantedModel load() {
        return new WantedModel(Weights.load(WantedModel.class, "wanted-weights.tsv.gz"));
    }

    /** The probability, from 0 to 1, with two decimals. {@code features} is room to work in. */
    public double probability(ReportTopics topics, TriggerContext context, TriggerMatch match, FeatureKeys features) {
        features.clear();
        WantedFeatures.of(topics, context, match, features);
        return Probability.rounded(weights.probability(features));
    }
}
