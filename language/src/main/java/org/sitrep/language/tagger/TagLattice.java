// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.util.ArrayList;
import java.util.List;

/** Finds the most probable sequence of tags (Viterbi, IEEE Trans. Inf. Theory 1967), word by word. For one sentence; not thread-safe. */
final class TagLattice {

    private final TagHistory history;
    private final List<Column> columns = new ArrayList<>();
    private int[] earlier;
    private int[] previous;
    /** For each pair of an earlier and a previous tag the score of the best sequence that ends with them. */
    private double[] scores = {0};

    /**
     * The tags a word may have, and for each with each tag before it the best tag before that: places in the lists of candidates.
     */
    private record Column(int[] candidates, int[] back) {}

    TagLattice(TagHistory history) {
        this.history = history;
        earlier = new int[] {history.none()};
        previous = earlier;
    }

    /** Goes on with a word that may have some tags. {@code weights} are those of all tags, whatever the tags before, and are written over. */
    void append(int[] candidates, float[] weights) {
        float[] own = weights.clone();
        float greatest = own[0];
        for (float weight : own) {
            greatest = Math.max(greatest, weight);
        }
        for (int tag = 0; tag < own.length; tag++) {
            weights[tag] -= greatest;
            own[tag] = (float) Math.exp(weights[tag]);
        }
        int width = candidates.length;
        double[] best = new double[previous.length * width];
        int[] back = new int[best.length];
        for (int p = 0; p < previous.length; p++) {
            for (int e = 0; e < earlier.length; e++) {
                int at = history.offset(earlier[e], previous[p]);
                double soFar = scores[e * previous.length + p] - Math.log(history.total(at, own));
                for (int c = 0; c < width; c++) {
                    int tag = candidates[c];
                    double score = soFar + weights[tag] + history.weight(at, tag);
                    if (e == 0 || score > best[p * width + c]) {
                        best[p * width + c] = score;
                        back[p * width + c] = e;
                    }
                }
            }
        }
        columns.add(new Column(candidates, back));
        scores = best;
        earlier = previous;
        previous = candidates;
    }

    /** The best tags of the first words. */
    int[] best(int words) {
        int last = 0;
        for (int i = 1; i < scores.length; i++) {
            last = scores[i] > scores[last] ? i : last;
        }
        int[] tags = new int[words];
        int c = last % previous.length;
        int p = last / previous.length;
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            if (i < words) {
                tags[i] = column.candidates[c];
            }
            int e = column.back[p * column.candidates.length + c];
            c = p;
            p = e;
        }
        return tags;
    }
}
