// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.List;
import java.util.Optional;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;

/** Which of the times, or places, of a report is an event's, if any: a conditional logit model over {@link AdjunctFeatures} (McFadden 1973). Immutable. */
public final class AdjunctModel {

    /**
     * The odds of there being none, beside which a candidate has those of the model. As learned they would be 1; of .7, 1 and 1.5 this gives the
     * most right places and days (docs/quality.md).
     */
    private static final double NONE = 0.7;

    private final Weights weights;

    public AdjunctModel(Weights weights) {
        this.weights = weights;
    }

    public static AdjunctModel ofPlaces() {
        return new AdjunctModel(Weights.load(AdjunctModel.class, "place-weights.tsv.gz"));
    }

    public static AdjunctModel ofTimes() {
        return new AdjunctModel(Weights.load(AdjunctModel.class, "time-weights.tsv.gz"));
    }

    /**
     * The likeliest of the candidates, unless it is likelier that there is none. {@code features} is room to work in.
     */
    public Optional<AdjunctCandidate> choose(
            TriggerContext context, TriggerMatch match, List<AdjunctCandidate> all, FeatureKeys features) {
        Optional<AdjunctCandidate> best = Optional.empty();
        double most = Math.log(NONE);
        AdjunctField field = new AdjunctField(context.text(), match.anchor(), all);
        for (int i = 0; i < all.size(); i++) {
            features.clear();
            AdjunctFeatures.of(context, match, field, i, features);
            double sum = weights.sum(features);
            if (sum > most) {
                most = sum;
                best = Optional.of(all.get(i));
            }
        }
        return best;
    }
}
