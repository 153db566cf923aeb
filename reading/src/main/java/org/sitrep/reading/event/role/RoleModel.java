// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.List;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;

/** Whether somebody acts or is acted upon in an event: a multinomial logistic model over {@link RoleFeatures}. Immutable. */
public final class RoleModel {

    /** The outcomes, in their order. */
    public static final List<String> OUTCOMES = List.of("NONE", "ACTOR", "RECIPIENT");

    public static final int ACTOR = 1;
    public static final int RECIPIENT = 2;

    private final Weights weights;

    public RoleModel(Weights weights) {
        this.weights = weights;
    }

    public static RoleModel load() {
        return new RoleModel(Weights.load(RoleModel.class, "role-weights.tsv.gz"));
    }

    /** The probability of each outcome. {@code features} is room to work in. */
    public double[] probabilities(
            RoleContext context, TriggerMatch match, RoleFillers rule, RoleCandidate candidate, FeatureKeys features) {
        features.clear();
        RoleFeatures.of(context, match, rule, candidate, features);
        return weights.probabilities(features);
    }
}
