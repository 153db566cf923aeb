// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Choices between alternatives, some of which are right: what a conditional logit model learns from. A choice with one alternative is
 * against nothing, whose features have no weight: that makes it logistic regression. Not thread-safe.
 */
public final class Examples {

    private static final long SEED = 1;

    private record Choice(List<int[]> alternatives, boolean[] right, boolean orNothing) {}

    private final FeatureIndex index = new FeatureIndex();
    private final List<Choice> choices = new ArrayList<>();
    private final List<int[]> alternatives = new ArrayList<>();
    private final int rarest;

    /** @param rarest features seen less often have no weight */
    public Examples(int rarest) {
        this.rarest = rarest;
    }

    public FeatureIndex index() {
        return index;
    }

    /** Ends an alternative of the choice at hand: the features put into the index since the last. */
    public void endAlternative() {
        alternatives.add(index.take());
    }

    /** Ends the one alternative of a choice between it and nothing. */
    public void end(boolean right) {
        endAlternative();
        endChoice(new boolean[] {right}, true);
    }

    /** Ends the choice at hand; one of which nothing is right teaches nothing, unless nothing may be right. */
    public void endChoice(boolean[] right, boolean orNothing) {
        choices.add(new Choice(List.copyOf(alternatives), right, orNothing));
        alternatives.clear();
    }

    /** The weights by feature. */
    public Map<String, float[]> train(int rounds, double rate, double l1, double l2) {
        Ftrl weights = new Ftrl(index.size(), rate, l1, l2);
        AveragedWeights mean = new AveragedWeights(index.size(), rounds);
        Random random = new Random(SEED);
        List<Choice> shuffled = new ArrayList<>(choices);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(choice -> learn(choice, weights));
            mean.endRound(round, weights);
        }
        Map<String, float[]> learned = new LinkedHashMap<>();
        for (int i = 0; i < index.size(); i++) {
            float weight = mean.weight(i);
            if (index.count(i) >= rarest && weight != 0) {
                learned.put(index.name(i), new float[] {weight});
            }
        }
        return learned;
    }

    /** A step towards the right alternatives: the gradient of the logarithm of their share in the odds of all. */
    private void learn(Choice choice, Ftrl weights) {
        int size = choice.alternatives().size();
        double[] odds = new double[size];
        double all = choice.orNothing() ? 1 : 0;
        double right = 0;
        boolean any = false;
        for (int i = 0; i < size; i++) {
            odds[i] = Math.exp(Math.min(50, sum(choice.alternatives().get(i), weights)));
            all += odds[i];
            right += choice.right()[i] ? odds[i] : 0;
            any |= choice.right()[i];
        }
        if (!any && !choice.orNothing()) {
            return;
        }
        for (int i = 0; i < size; i++) {
            double should = any && choice.right()[i] ? odds[i] / right : 0;
            double gradient = odds[i] / all - should;
            for (int feature : choice.alternatives().get(i)) {
                if (index.count(feature) >= rarest) {
                    weights.step(feature, gradient);
                }
            }
        }
    }

    private double sum(int[] features, Ftrl weights) {
        double sum = 0;
        for (int feature : features) {
            sum += index.count(feature) >= rarest ? weights.weight(feature) : 0;
        }
        return sum;
    }
}
