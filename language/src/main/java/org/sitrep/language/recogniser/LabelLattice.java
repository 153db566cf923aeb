// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the best sequence of labels (Viterbi, IEEE Trans. Inf. Theory 1967), word by word. For one sentence; not thread-safe. */
final class LabelLattice {

    private final int labels;
    /** For each label the score of the best sequence that ends with it; before the first word there is no entity. */
    private double[] scores;
    /** For each word and each of its labels the best label before it. */
    private final List<int[]> back = new ArrayList<>();

    LabelLattice(int labels) {
        this.labels = labels;
        scores = new double[labels];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
    }

    /** Goes on with a word: weights of its labels, and of the labels before it with its own. */
    void append(float[] node, float[] edge) {
        double[] best = new double[labels];
        int[] from = new int[labels];
        for (int label = 0; label < labels; label++) {
            best[label] = Double.NEGATIVE_INFINITY;
            for (int previous = 0; previous < labels; previous++) {
                double score = scores[previous] + edge[previous * labels + label] + node[label];
                if (score > best[label]) {
                    best[label] = score;
                    from[label] = previous;
                }
            }
        }
        scores = best;
        back.add(from);
    }

    int[] best() {
        int last = 0;
        for (int label = 1; label < labels; label++) {
            last = scores[label] > scores[last] ? label : last;
        }
        int[] sequence = new int[back.size()];
        for (int i = sequence.length - 1; i >= 0; i--) {
            sequence[i] = last;
            last = back.get(i)[last];
        }
        return sequence;
    }
}
