// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sitrep.learning.FeatureIndex;
import org.sitrep.learning.Ftrl;

/** Learns which words head cues: logistic regression over {@link CueFeatures}. */
final class CueTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 6;
    private static final long SEED = 1;

    private record Example(int[] features, boolean cue) {}

    private final FeatureIndex index = new FeatureIndex();
    private final List<Example> examples = new ArrayList<>();

    void add(Clause clause, List<GoldAttribution> attributions) {
        BitSet heads = new BitSet();
        attributions.forEach(gold -> gold.findHead(clause).ifPresent(heads::set));
        for (int token = 0; token < clause.text().size(); token++) {
            if (clause.isCandidate(token)) {
                CueFeatures.of(clause, token, index);
                examples.add(new Example(index.take(), heads.get(token)));
            }
        }
    }

    /** The weights by feature. */
    Map<String, float[]> train() {
        Ftrl weights = new Ftrl(index.size(), 0.04, 0.5, 2);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(example -> learn(example, weights));
        }
        Map<String, float[]> learned = new LinkedHashMap<>();
        for (int i = 0; i < index.size(); i++) {
            float weight = (float) weights.weight(i);
            if (index.count(i) >= RAREST && weight != 0) {
                learned.put(index.name(i), new float[] {weight});
            }
        }
        return learned;
    }

    private void learn(Example example, Ftrl weights) {
        double sum = 0;
        for (int feature : example.features()) {
            sum += index.count(feature) >= RAREST ? weights.weight(feature) : 0;
        }
        double gradient = 1 / (1 + Math.exp(-sum)) - (example.cue() ? 1 : 0);
        for (int feature : example.features()) {
            if (index.count(feature) >= RAREST) {
                weights.step(feature, gradient);
            }
        }
    }
}
