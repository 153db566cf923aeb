// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughScoresTest {

    private static final int HIDDEN = 1000;
    private static final int TRANSITIONS = 83;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aScoreAheadByMoreThanTheMarginIsAheadInTruth(long seed) {
        Random random = new Random(seed);
        float[][] weights = weights(random);
        RoughScores rough = new RoughScores(RoughWeights.of(weights), HIDDEN);
        int clear = 0;
        for (int round = 0; round < 20; round++) {
            float[] hidden = hidden(random, 0.1 + 0.05 * round);
            float[] scores = rough.compute(hidden);
            float margin = rough.margin();
            double[] truth = truth(weights, hidden);
            for (int a = 0; a < TRANSITIONS; a++) {
                for (int b = 0; b < TRANSITIONS; b++) {
                    if (scores[a] - scores[b] > margin) {
                        clear++;
                        assertThat(truth[a])
                                .as("seed %d, %d and %d", seed, a, b)
                                .isGreaterThan(truth[b]);
                    }
                }
            }
        }
        assertThat(clear).as("pairs told apart, seed %d", seed).isGreaterThan(20 * TRANSITIONS);
    }

    /** Small weights leave the sums room where an output was cut off. */
    @ParameterizedTest
    @CsvSource({"1000, 0.5", "1000, 0.01", "4096, 0.5", "4096, 0.01"})
    void nothingIsAheadWhereSumsHaveNoRoom(int size, float weight) {
        float[][] weights = new float[size][TRANSITIONS];
        float[] hidden = new float[size];
        for (int h = 0; h < size; h++) {
            weights[h][0] = weight;
            hidden[h] = 1e30f;
        }
        RoughScores rough = new RoughScores(RoughWeights.of(weights), size);
        rough.compute(hidden);
        assertThat(rough.margin()).isInfinite();
    }

    @Test
    void nothingIsAheadWhereOneOutputWasCutOff() {
        float[][] weights = new float[HIDDEN][TRANSITIONS];
        weights[0][0] = 0.01f;
        float[] hidden = new float[HIDDEN];
        hidden[0] = 1e30f;
        RoughScores rough = new RoughScores(RoughWeights.of(weights), HIDDEN);
        rough.compute(hidden);
        assertThat(rough.margin()).isInfinite();
    }

    @Test
    void theFirstOfEqualLegalTransitionsIsBest() {
        assertThat(new LegalTransitions(2, 2, 4, 4, 5).best(new float[] {1, 1, 1, 1, 1}))
                .isEqualTo(0);
        assertThat(new LegalTransitions(0, 2, 4, 4, 5).best(new float[] {9, 9, 1, 1, 1}))
                .isEqualTo(2);
        assertThat(new LegalTransitions(0, 2, 3, 4, 5).best(new float[] {9, 9, 1, 9, 2}))
                .isEqualTo(4);
        assertThat(new LegalTransitions(2, 2, 4, 4, 4).best(new float[] {1, 2, 2, 3, 9}))
                .isEqualTo(3);
    }

    @Test
    void whatIsNotLegalStandsInNobodysWay() {
        LegalTransitions legal = new LegalTransitions(0, 2, 3, 4, 5);
        float[] scores = {9, 9, 1, 9, 2};
        assertThat(legal.isAhead(4, scores, 0.5f)).isTrue();
        assertThat(legal.isAhead(4, scores, 1)).isFalse();
    }

    private static float[][] weights(Random random) {
        float[][] weights = new float[HIDDEN][TRANSITIONS];
        for (float[] ofUnit : weights) {
            for (int t = 0; t < TRANSITIONS; t++) {
                ofUnit[t] = (float) (0.08 * random.nextGaussian());
            }
        }
        return weights;
    }

    private static float[] hidden(Random random, double spread) {
        float[] hidden = new float[HIDDEN];
        for (int h = 0; h < HIDDEN; h++) {
            hidden[h] = (float) Math.pow(2 * spread * random.nextGaussian(), 3);
        }
        return hidden;
    }

    private static double[] truth(float[][] weights, float[] hidden) {
        double[] scores = new double[TRANSITIONS];
        for (int h = 0; h < HIDDEN; h++) {
            for (int t = 0; t < TRANSITIONS; t++) {
                scores[t] += (double) weights[h][t] * hidden[h];
            }
        }
        return scores;
    }
}
