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
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.record.event.EventType;
import org.sitrep.tools.learning.Multinomial;

/** Learns which words name events, and of which type. */
final class TriggerTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double L1 = 0.02;
    private static final double L2 = 1;

    /** Below this share a word is no event anyway, and teaches nothing. */
    private static final double DOUBTFUL = 0.1;

    /** From this share on a word is left out beside the field. */
    private static final double SURE = 0.8;

    /**
     * What a doubtful word beside the field counts. Of 0, .2 and .3 the middle: false alarms go from 21 to 14 a hundred sentences without an event,
     * and F1 of events from .774 to .770 (docs/quality.md).
     */
    private static final double BESIDE_THE_FIELD = 0.2;

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

    /**
     * Adds the words of a report beside the field that a model doubtfully takes for events: there, most of them are none. What it is sure of may
     * be a crime or a protest, and is left out.
     */
    void addDoubtful(EventScene scene, TriggerModel model) {
        FeatureKeys features = new FeatureKeys();
        for (int token = 0; token < scene.text().size(); token++) {
            if (TriggerModel.isCandidate(scene.triggers(), token)) {
                double share = 1 - model.probabilities(scene.triggers(), token, features)[0];
                if (share >= DOUBTFUL && share < SURE) {
                    TriggerFeatures.of(scene.triggers(), token, examples.index());
                    examples.end(none(), BESIDE_THE_FIELD);
                }
            }
        }
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
