// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

/**
 * The output layer's weights as whole numbers, to {@link #BITS} binary places. Immutable.
 *
 * @param ofTransitions for each transition the weights of all hidden units
 * @param largest the largest of all, without its sign
 * @param sumOfLargest over the hidden units, the sum of each one's largest, without its sign
 */
record RoughWeights(int[][] ofTransitions, int largest, long sumOfLargest) {

    static final int BITS = 11;

    /** @param weights for each hidden unit the weights of all transitions */
    static RoughWeights of(float[][] weights) {
        int[][] ofTransitions = new int[weights[0].length][weights.length];
        int largest = 0;
        long sum = 0;
        for (int h = 0; h < weights.length; h++) {
            int largestHere = 0;
            for (int t = 0; t < ofTransitions.length; t++) {
                ofTransitions[t][h] = Math.round(weights[h][t] * (1 << BITS));
                largestHere = Math.max(largestHere, Math.abs(ofTransitions[t][h]));
            }
            largest = Math.max(largest, largestHere);
            sum += largestHere;
        }
        return new RoughWeights(ofTransitions, largest, sum);
    }
}
