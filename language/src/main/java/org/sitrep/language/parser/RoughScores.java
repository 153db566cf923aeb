// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

/**
 * The scores of transitions computed with whole numbers, and how far off they can be. Java computes sums of products of whole numbers
 * many at once; those of fractions, whose order must be kept, it does not.
 *
 * <p>Not thread-safe: keeps arrays for the next call.
 */
final class RoughScores {

    /** Binary places of the hidden layer's output. */
    private static final int BITS = 10;

    private static final float UNIT = 1f / (1 << (BITS + RoughWeights.BITS));

    private final RoughWeights weights;
    private final int[] hidden;
    /** Greater outputs are cut off, so that all of them can be added up; the sum then shows that scores cannot be relied on. */
    private final int largest;

    private final float[] scores;

    RoughScores(RoughWeights weights, int hiddenSize) {
        this.weights = weights;
        this.hidden = new int[hiddenSize];
        this.largest = Integer.MAX_VALUE / hiddenSize;
        this.scores = new float[weights.ofTransitions().length];
    }

    /** Computes the scores of all transitions, legal or not, from the hidden layer's output; the array is overwritten by the next call. */
    float[] compute(float[] output) {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = Math.max(-largest, Math.min(largest, (int) (output[h] * (1 << BITS))));
        }
        for (int t = 0; t < scores.length; t++) {
            scores[t] = product(hidden, weights.ofTransitions()[t]) * UNIT;
        }
        return scores;
    }

    /** Right whenever the sum itself has room in an int, whatever happens on the way to it. */
    private static int product(int[] a, int[] b) {
        int sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * By how much a score must at least be ahead of another for it to be ahead with fractions too; infinite where an output may have been
     * cut off or a sum may have had no room.
     *
     * <p>A weight is off by at most half its unit, an output by less than one. What sums of fractions lose themselves is bounded as by
     * Higham (Accuracy and Stability of Numerical Algorithms, 2002, section 4.2).
     */
    float margin() {
        int sum = 0;
        for (int h = 0; h < hidden.length; h++) {
            sum += Math.abs(hidden[h]);
        }
        if (sum >= largest || (long) sum * weights.largest() >= Integer.MAX_VALUE) {
            return Float.POSITIVE_INFINITY;
        }
        double total = sum + hidden.length;
        double ofWeights = total / 2;
        double ofOutputs = weights.sumOfLargest();
        double ofFractions = total * weights.largest() * hidden.length * Math.ulp(0.5f);
        return (float) (2 * (ofWeights + ofOutputs + ofFractions) * UNIT);
    }
}
