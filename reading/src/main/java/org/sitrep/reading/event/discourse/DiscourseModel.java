// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.record.actor.Actor;

/** Whether somebody takes part in an event, by all that the report tells: a multinomial logistic model over {@link DiscourseFeatures}. Immutable. */
public final class DiscourseModel {

    private final Weights weights;

    public DiscourseModel(Weights weights) {
        this.weights = weights;
    }

    public static DiscourseModel load() {
        return new DiscourseModel(Weights.load(DiscourseModel.class, "discourse-weights.tsv.gz"));
    }

    /** The probability of each outcome of {@link RoleModel}. {@code features} is room to work in. */
    public double[] probabilities(DiscourseRoles discourse, ScoredEvent event, Actor actor, FeatureKeys features) {
        features.clear();
        DiscourseFeatures.of(discourse, event, actor, features);
        return weights.probabilities(features);
    }
}
