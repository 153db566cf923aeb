// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.circumstance.AdjunctCandidate;
import org.sitrep.reading.event.circumstance.AdjunctFeatures;
import org.sitrep.reading.event.circumstance.AdjunctField;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.record.time.Interval;
import org.sitrep.tools.learning.Examples;

/** Learns which time, or which place, is an event's. */
final class AdjunctTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 10;
    private static final double RATE = 0.05;
    private static final double L1 = 0.02;
    private static final double L2 = 1;

    private final Examples examples = new Examples(RAREST);

    void addPlace(EventScene scene, ScoredEvent event, List<AdjunctCandidate> candidates, GoldEvent gold) {
        boolean[] right = new boolean[candidates.size()];
        for (int i = 0; i < right.length; i++) {
            AdjunctCandidate candidate = candidates.get(i);
            String name = candidate.place().orElseThrow().name().toLowerCase(Locale.ROOT);
            String word = scene.text().lower(candidate.head());
            right[i] = gold.place()
                    .map(place -> place.toLowerCase(Locale.ROOT))
                    .filter(place -> place.contains(name) || name.contains(place) || place.contains(word))
                    .isPresent();
        }
        add(scene, event, candidates, right);
    }

    void addTime(EventScene scene, ScoredEvent event, List<AdjunctCandidate> candidates, GoldEvent gold) {
        boolean[] right = new boolean[candidates.size()];
        for (int i = 0; i < right.length; i++) {
            Interval when = candidates.get(i).when().orElseThrow();
            right[i] = gold.from()
                            .filter(when.from().toLocalDate().toString()::equals)
                            .isPresent()
                    && gold.to()
                            .filter(to -> !to.equals(when.to().toLocalDate().toString()))
                            .isEmpty();
        }
        add(scene, event, candidates, right);
    }

    private void add(EventScene scene, ScoredEvent event, List<AdjunctCandidate> candidates, boolean[] right) {
        if (candidates.isEmpty()) {
            return;
        }
        AdjunctField field = new AdjunctField(scene.text(), event.match().anchor(), candidates);
        for (int i = 0; i < candidates.size(); i++) {
            AdjunctFeatures.of(scene.triggers(), event.match(), field, i, examples.index());
            examples.endAlternative();
        }
        examples.endChoice(right, true);
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
