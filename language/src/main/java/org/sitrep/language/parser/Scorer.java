// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

import java.util.Arrays;

/**
 * Finds the best transition with the parser's network. For one sentence; keeps arrays for the next call, so it is not thread-safe.
 *
 * <p>Scores are first computed with whole numbers, which takes half the time. Where the best of them is ahead of the others by more than
 * rounding can have changed, it is the best; elsewhere, in some steps of a hundred, the scores are computed.
 */
final class Scorer {

    /** The first position of a word still to come; those of the stack are before it. */
    private static final int FIRST_TO_COME = 3;

    /** The first position of a child. */
    private static final int FIRST_CHILD = 6;

    private final ParserModel model;
    private final NodeRows rows;
    private final int[] words;
    private final int[] tags;
    private final int[] nodes = new int[ParserModel.POSITIONS];
    private final float[][] added = new float[ParserModel.POSITIONS + ParserModel.WITH_RELATION][];
    private final float[] toCome;
    private final float[] hidden;
    private final RoughScores rough;
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
        this.rough = new RoughScores(model.roughWeights(), model.hiddenSize());
        this.scores = new float[model.outputWeights()[0].length];
    }

    /** The legal transition with the highest score, the first of equals. */
    int best(Configuration configuration, LegalTransitions legal) {
        fillHidden(configuration);
        float[] roughScores = rough.compute(hidden);
        int best = legal.best(roughScores);
        if (legal.isAhead(best, roughScores, rough.margin())) {
            return best;
        }
        Arrays.fill(scores, 0);
        Rows.addWeighted(scores, model.outputWeights(), 0, hidden);
        return legal.best(scores);
    }

    /** The hidden layer's output: the cubes of the sums of what is at each position. */
    private void fillHidden(Configuration configuration) {
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
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = hidden[h] * hidden[h] * hidden[h];
        }
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
}
