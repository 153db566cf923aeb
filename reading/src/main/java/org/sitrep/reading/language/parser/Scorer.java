// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language.parser;

import java.util.Arrays;

/** Scores transitions with the parser's network. For one sentence; keeps arrays for the next call, so it is not thread-safe. */
final class Scorer {

    private static final int FIRST_TO_COME = 3;
    private static final int FIRST_CHILD = 6;

    private final ParserModel model;
    private final NodeRows rows;
    private final int[] words;
    private final int[] tags;
    private final int[] nodes = new int[ParserModel.POSITIONS];
    private final float[][] added = new float[ParserModel.POSITIONS + ParserModel.WITH_RELATION][];
    private final float[] toCome;
    private final float[] hidden;
    private final float[] scores;
    private int toComeFrom = -1;

    /** The ids of words and parts of speech begin with the root's. */
    Scorer(ParserModel model, NodeRows rows, int[] words, int[] tags) {
        this.model = model;
        this.rows = rows;
        this.words = words;
        this.tags = tags;
        this.toCome = new float[model.hiddenSize()];
        this.hidden = new float[model.hiddenSize()];
        this.scores = new float[2 * model.relationCount() + 1];
    }

    /** The score of every transition, legal or not; the array is overwritten by the next call. */
    float[] score(Configuration configuration) {
        configuration.describe(nodes);
        if (toComeFrom != configuration.next()) {
            toComeFrom = configuration.next();
            System.arraycopy(rows.empty(), 0, toCome, 0, toCome.length);
            add(toCome, collect(FIRST_TO_COME, FIRST_CHILD, 0));
        }
        System.arraycopy(toCome, 0, hidden, 0, hidden.length);
        int count = collect(0, FIRST_TO_COME, 0);
        count = collect(FIRST_CHILD, ParserModel.POSITIONS, count);
        add(hidden, collectRelations(configuration, count));
        activate();
        return scores;
    }

    /** Appends the rows of the nodes at some positions to those that are to be added; returns how many there are then. */
    private int collect(int first, int end, int count) {
        int behind = count;
        for (int position = first; position < end; position++) {
            int node = nodes[position];
            if (node != Configuration.NOBODY) {
                added[behind++] = rows.node(words[node], tags[node], position);
            }
        }
        return behind;
    }

    private int collectRelations(Configuration configuration, int count) {
        int behind = count;
        for (int i = 0; i < ParserModel.WITH_RELATION; i++) {
            int node = nodes[FIRST_CHILD + i];
            if (node != Configuration.NOBODY) {
                added[behind++] = rows.relation(configuration.relation(node), i);
            }
        }
        return behind;
    }

    /** Four at a time, so that sums are read and written less often. */
    private void add(float[] sum, int count) {
        int row = 0;
        for (; row + 4 <= count; row += 4) {
            addFour(sum, added[row], added[row + 1], added[row + 2], added[row + 3]);
        }
        for (; row < count; row++) {
            addOne(sum, added[row]);
        }
    }

    private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += a[h] + b[h] + c[h] + d[h];
        }
    }

    private static void addOne(float[] sum, float[] a) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += a[h];
        }
    }

    /** From the hidden layer's input to the scores: cubes, then the output weights, eight hidden units at a time. */
    private void activate() {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = hidden[h] * hidden[h] * hidden[h];
        }
        Arrays.fill(scores, 0);
        float[] weights = model.outputWeights();
        int h = 0;
        for (; h + 8 <= hidden.length; h += 8) {
            addEight(weights, h);
        }
        for (; h < hidden.length; h++) {
            addUnit(weights, h);
        }
    }

    private void addEight(float[] w, int h) {
        float[] sum = scores;
        int n = sum.length;
        int at = h * n;
        float a = hidden[h];
        float b = hidden[h + 1];
        float c = hidden[h + 2];
        float d = hidden[h + 3];
        float e = hidden[h + 4];
        float f = hidden[h + 5];
        float g = hidden[h + 6];
        float i = hidden[h + 7];
        for (int t = 0; t < n; t++) {
            sum[t] += ((a * w[at + t] + b * w[at + n + t]) + (c * w[at + 2 * n + t] + d * w[at + 3 * n + t]))
                    + ((e * w[at + 4 * n + t] + f * w[at + 5 * n + t])
                            + (g * w[at + 6 * n + t] + i * w[at + 7 * n + t]));
        }
    }

    private void addUnit(float[] weights, int h) {
        int at = h * scores.length;
        for (int t = 0; t < scores.length; t++) {
            scores[t] += hidden[h] * weights[at + t];
        }
    }
}
