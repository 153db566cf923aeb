// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.util.List;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;
import org.sitrep.record.event.EventStatus;

/** How far an event is real: a multinomial logistic model over {@link StatusFeatures}. Immutable. */
public final class StatusModel {

    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());

    /** The outcomes: the statuses in their order. */
    public static final List<String> OUTCOMES =
            STATUSES.stream().map(EventStatus::name).toList();

    private final Weights weights;

    public StatusModel(Weights weights) {
        this.weights = weights;
    }

    public static StatusModel load() {
        return new StatusModel(Weights.load(StatusModel.class, "status-weights.tsv.gz"));
    }

    /** The number of a status among the outcomes. */
    public static int outcome(EventStatus status) {
        return STATUSES.indexOf(status);
    }

    /** The most probable status. {@code features} is room to work in. */
    public EventStatus decide(
            TriggerContext context, TriggerMatch match, EventStatus rule, String day, FeatureKeys features) {
        features.clear();
        StatusFeatures.of(context, match, rule, day, features);
        return STATUSES.get(Weights.mostProbable(weights.probabilities(features), 0));
    }
}
