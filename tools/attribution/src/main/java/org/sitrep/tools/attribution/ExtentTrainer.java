// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.extent.ExtentFeatures;
import org.sitrep.tools.learning.FeatureIndex;
import org.sitrep.tools.learning.Ftrl;

/** Learns the extents of attributions: a linear-chain conditional random field over {@link ExtentFeatures}, by stochastic gradient descent. */
final class ExtentTrainer {

    private static final int COUNT = 4;
    private static final int RAREST = 3;
    private static final int ROUNDS = 8;
    private static final long SEED = 1;

    /** A sentence seen from a cue: for each token its features, those of the step to it, and its label. */
    private record Example(int[][] own, int[][] steps, int[] labels) {}

    private final FeatureIndex ownIndex = new FeatureIndex();
    private final FeatureIndex stepIndex = new FeatureIndex();
    private final List<Example> examples = new ArrayList<>();

    void add(CuedText clause, GoldAttribution gold, int cue, Optional<StatementDraft> proposed) {
        ExtentFeatures features = new ExtentFeatures(clause, cue, proposed);
        TokenRange sentence = features.sentence();
        int[][] own = new int[sentence.size()][];
        int[][] steps = new int[sentence.size()][];
        int[] labels = new int[sentence.size()];
        for (int i = 0; i < labels.length; i++) {
            int token = sentence.first() + i;
            features.addToken(i, ownIndex);
            own[i] = ownIndex.take();
            if (i > 0) {
                features.before(i, stepIndex);
            }
            steps[i] = stepIndex.take();
            labels[i] = gold.cues().get(token)
                    ? 3
                    : gold.sources().get(token) ? 1 : gold.contents().get(token) ? 2 : 0;
        }
        examples.add(new Example(own, steps, labels));
    }

    /** Weights of the labels O, S, C, K, and of the steps between each two. */
    record Learned(Map<String, float[]> labels, Map<String, float[]> steps) {}

    Learned train() {
        Ftrl own = new Ftrl(ownIndex.size() * COUNT, 0.05, 0.3, 2);
        Ftrl steps = new Ftrl(stepIndex.size() * COUNT * COUNT, 0.05, 0.3, 2);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(example -> learn(example, own, steps));
        }
        return new Learned(learned(own, ownIndex, COUNT), learned(steps, stepIndex, COUNT * COUNT));
    }

    private static Map<String, float[]> learned(Ftrl weights, FeatureIndex index, int width) {
        Map<String, float[]> learned = new LinkedHashMap<>();
        for (int i = 0; i < index.size(); i++) {
            float[] row = new float[width];
            boolean any = false;
            for (int outcome = 0; outcome < width && index.count(i) >= RAREST; outcome++) {
                row[outcome] = (float) weights.weight(i * width + outcome);
                any |= row[outcome] != 0;
            }
            if (any) {
                learned.put(index.name(i), row);
            }
        }
        return learned;
    }

    private void learn(Example example, Ftrl own, Ftrl steps) {
        double[][] labelScores = scores(example.own(), ownIndex, own, COUNT);
        double[][] stepScores = scores(example.steps(), stepIndex, steps, COUNT * COUNT);
        Marginals marginals = Marginals.of(labelScores, stepScores);
        for (int i = 0; i < example.labels().length; i++) {
            double[] gradient = marginals.labels()[i];
            gradient[example.labels()[i]] -= 1;
            step(example.own()[i], ownIndex, own, gradient);
            if (i > 0) {
                double[] pair = marginals.steps()[i];
                pair[example.labels()[i - 1] * COUNT + example.labels()[i]] -= 1;
                step(example.steps()[i], stepIndex, steps, pair);
            }
        }
    }

    private static double[][] scores(int[][] features, FeatureIndex index, Ftrl weights, int width) {
        double[][] scores = new double[features.length][width];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                for (int outcome = 0; outcome < width && index.count(feature) >= RAREST; outcome++) {
                    scores[i][outcome] += weights.weight(feature * width + outcome);
                }
            }
        }
        return scores;
    }

    private static void step(int[] features, FeatureIndex index, Ftrl weights, double[] gradient) {
        for (int feature : features) {
            for (int outcome = 0; outcome < gradient.length && index.count(feature) >= RAREST; outcome++) {
                if (Math.abs(gradient[outcome]) > 1e-4) {
                    weights.step(feature * gradient.length + outcome, gradient[outcome]);
                }
            }
        }
    }
}
