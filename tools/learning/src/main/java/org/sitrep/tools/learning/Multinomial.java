// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Examples that have one of several outcomes, of which more than one may be right: what a multinomial logistic model learns from. Not thread-safe. */
public final class Multinomial {

    private static final long SEED = 1;

    private record Example(int[] features, BitSet right, double weight) {}

    private final FeatureIndex index = new FeatureIndex();
    private final List<Example> examples = new ArrayList<>();
    private final int outcomes;
    private final int rarest;

    /**
     * @param outcomes how many there are
     * @param rarest features seen less often have no weight
     */
    public Multinomial(int outcomes, int rarest) {
        this.outcomes = outcomes;
        this.rarest = rarest;
    }

    public FeatureIndex index() {
        return index;
    }

    /** Ends an example: the features put into the index since the last; its weight tells how much a mistake costs. */
    public void end(BitSet right, double weight) {
        examples.add(new Example(index.take(), right, weight));
    }

    public int size() {
        return examples.size();
    }

    /** The weights by feature, one for each outcome. */
    public Map<String, float[]> train(int rounds, double rate, double l1, double l2) {
        Ftrl weights = new Ftrl(index.size() * outcomes, rate, l1, l2);
        AveragedWeights mean = new AveragedWeights(index.size() * outcomes, rounds);
        Random random = new Random(SEED);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(example -> learn(example, weights));
            mean.endRound(round, weights);
        }
        return weights(mean);
    }

    private Map<String, float[]> weights(AveragedWeights weights) {
        Map<String, float[]> learned = new LinkedHashMap<>();
        for (int i = 0; i < index.size(); i++) {
            float[] row = new float[outcomes];
            boolean any = false;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                row[outcome] = index.count(i) < rarest ? 0 : weights.weight(i * outcomes + outcome);
                any |= row[outcome] != 0;
            }
            if (any) {
                learned.put(index.name(i), row);
            }
        }
        return learned;
    }

    /** A step towards the right outcomes: the gradient of the logarithm of their share in the odds of all. */
    private void learn(Example example, Ftrl weights) {
        double[] odds = odds(example, weights);
        double all = 0;
        double right = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            all += odds[outcome];
            right += example.right().get(outcome) ? odds[outcome] : 0;
        }
        for (int outcome = 0; outcome < outcomes; outcome++) {
            double should = example.right().get(outcome) ? odds[outcome] / right : 0;
            double gradient = (odds[outcome] / all - should) * example.weight();
            for (int feature : example.features()) {
                if (index.count(feature) >= rarest) {
                    weights.step(feature * outcomes + outcome, gradient);
                }
            }
        }
    }

    private double[] odds(Example example, Ftrl weights) {
        double[] sums = new double[outcomes];
        double most = Double.NEGATIVE_INFINITY;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            for (int feature : example.features()) {
                sums[outcome] += index.count(feature) >= rarest ? weights.weight(feature * outcomes + outcome) : 0;
            }
            most = Math.max(most, sums[outcome]);
        }
        for (int outcome = 0; outcome < outcomes; outcome++) {
            sums[outcome] = Math.exp(sums[outcome] - most);
        }
        return sums;
    }
}
