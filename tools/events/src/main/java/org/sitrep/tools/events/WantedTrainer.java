// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.assessment.ReportTopics;
import org.sitrep.reading.event.assessment.WantedFeatures;
import org.sitrep.reading.event.trigger.TriggerDetector;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.tools.learning.Examples;

/** Learns which events an analyst wants: from marked ones, and from what is detected in local news, which nobody in this field wants. */
final class WantedTrainer {

    private static final int RAREST = 3;
    private static final int ROUNDS = 6;
    private static final double RATE = 0.03;
    private static final double L1 = 0.05;
    private static final double L2 = 2;

    private final Examples examples = new Examples(RAREST);

    void add(EventScene scene, GoldReport gold) {
        ReportTopics topics = ReportTopics.of(scene.text(), scene.found().actors());
        for (GoldEvent event : gold.events()) {
            OptionalInt token = scene.text().findTokenAt(event.anchor().start());
            if (token.isPresent()) {
                WantedFeatures.of(
                        topics,
                        scene.triggers(),
                        scene.triggers().match(token.getAsInt(), event.type()),
                        examples.index());
                examples.end(event.wanted());
            }
        }
    }

    void addUnwanted(EventScene scene, TriggerModel model) {
        ReportTopics topics = ReportTopics.of(scene.text(), scene.found().actors());
        for (TriggerDetector.Detected detected : new TriggerDetector(scene.triggers(), model).list()) {
            WantedFeatures.of(topics, scene.triggers(), detected.match(), examples.index());
            examples.end(false);
        }
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
