// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.trigger.TriggerFeatures;
import org.sitrep.reading.event.trigger.TriggerModel;
import org.sitrep.record.event.EventType;
import org.sitrep.tools.learning.Multinomial;

/** Learns which words name events, and of which type. */
final class TriggerTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double L1 = 0.02;
    private static final double L2 = 1;

    private final Multinomial examples = new Multinomial(TriggerModel.OUTCOMES.size(), RAREST);

    void add(EventScene scene, GoldReport gold) {
        AnnotatedText text = scene.text();
        Map<Integer, BitSet> right = anchors(text, gold);
        for (int token = 0; token < text.size(); token++) {
            if (TriggerModel.isCandidate(scene.triggers(), token) && gold.isMarked(text.span(token))) {
                TriggerFeatures.of(scene.triggers(), token, examples.index());
                examples.end(right.getOrDefault(token, none()), 1);
            }
        }
    }

    /** Adds only the words that do name events: of the others nothing is known. */
    void addAnchors(EventScene scene, GoldReport gold, double weight) {
        anchors(scene.text(), gold).forEach((token, types) -> {
            TriggerFeatures.of(scene.triggers(), token, examples.index());
            examples.end(types, weight);
        });
    }

    private static BitSet none() {
        BitSet none = new BitSet();
        none.set(0);
        return none;
    }

    private static Map<Integer, BitSet> anchors(AnnotatedText text, GoldReport gold) {
        Map<Integer, BitSet> anchors = new HashMap<>();
        for (GoldEvent event : gold.events()) {
            OptionalInt token = text.findTokenAt(event.anchor().start());
            if (token.isPresent()) {
                BitSet types = anchors.computeIfAbsent(token.getAsInt(), t -> new BitSet());
                for (EventType type : event.types()) {
                    types.set(TriggerModel.outcome(type));
                }
            }
        }
        return anchors;
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
