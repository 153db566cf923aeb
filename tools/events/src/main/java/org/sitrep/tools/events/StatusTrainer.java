// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.BitSet;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.status.StatusFeatures;
import org.sitrep.reading.event.status.StatusModel;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.record.event.EventStatus;
import org.sitrep.tools.learning.Multinomial;

/** Learns how far events are real. */
final class StatusTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.05;
    private static final double L1 = 0.02;
    private static final double L2 = 1;

    private final Multinomial examples = new Multinomial(StatusModel.OUTCOMES.size(), RAREST);

    void add(EventScene scene, GoldReport gold) {
        for (GoldEvent event : gold.events()) {
            OptionalInt token = scene.text().findTokenAt(event.anchor().start());
            if (token.isPresent()) {
                TriggerMatch match = scene.triggers().match(token.getAsInt(), event.type());
                EventStatus rule = scene.statuses().assess(match.predicate(), java.util.Optional.empty());
                StatusFeatures.of(
                        scene.triggers(),
                        match,
                        rule,
                        StatusFeatures.day(
                                event.firstDay(), gold.reading().found().published()),
                        examples.index());
                BitSet right = new BitSet();
                right.set(StatusModel.outcome(event.status()));
                examples.end(right, 1);
            }
        }
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
