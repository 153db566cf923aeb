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
        this.scores = new float[model.outputWeights()[0].length];
    }

    /** The score of every transition, legal or not; the array is overwritten by the next call. */
    float[] score(Configuration configuration) {
        configuration.describe(nodes);
        if (toComeFrom != configuration.next()) {
            toComeFrom = configuration.next();
            System.arraycopy(rows.empty(), 0, toCome, 0, toCome.length);
            Rows.add(toCome, added, collect(FIRST_TO_COME, FIRST_CHILD, 0));
        }
        System.arraycopy(toCome, 0, hidden, 0, hidden.length);
        int count = collect(0, FIRST_TO_COME, 0);
        count = collect(FIRST_CHILD, ParserModel.POSITIONS, count);
        Rows.add(hidden, added, collectRelations(configuration, count));
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

    /** From the hidden layer's input to the scores: cubes, then the output weights. */
    private void activate() {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = hidden[h] * hidden[h] * hidden[h];
        }
        Arrays.fill(scores, 0);
        Rows.addWeighted(scores, model.outputWeights(), 0, hidden);
    }
}
