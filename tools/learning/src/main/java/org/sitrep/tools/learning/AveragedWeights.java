// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

/** The mean of weights over the later rounds of learning, so that they hang less on the order of the examples (Polyak and Juditsky 1992). */
final class AveragedWeights {

    private final double[] sums;
    private final int from;
    private int count;

    /** @param rounds how many there will be; the first half does not count */
    AveragedWeights(int size, int rounds) {
        this.sums = new double[size];
        this.from = rounds / 2;
    }

    void endRound(int round, Ftrl weights) {
        if (round < from) {
            return;
        }
        count++;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights.weight(i);
        }
    }

    float weight(int i) {
        return (float) (sums[i] / count);
    }
}
