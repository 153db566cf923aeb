// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import java.util.Arrays;

/** Scores transitions with the parser's network. Keeps arrays for the next call, so it is not thread-safe. */
final class Scorer {

    private final ParserModel model;
    private final Contributions contributions;
    private final int[] features = new int[Configuration.FEATURES];
    private final float[] hidden;
    private final float[] scores;

    Scorer(ParserModel model, Contributions contributions) {
        this.model = model;
        this.contributions = contributions;
        this.hidden = new float[model.hiddenSize()];
        this.scores = new float[2 * model.relationCount() + 1];
    }

    /** The score of every transition, legal or not; the array is overwritten by the next call. */
    float[] score(Configuration configuration) {
        configuration.describe(features);
        System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
        for (int position = 0; position < features.length; position += 4) {
            addFour(
                    contributions.of(features[position], position),
                    contributions.of(features[position + 1], position + 1),
                    contributions.of(features[position + 2], position + 2),
                    contributions.of(features[position + 3], position + 3));
        }
        Arrays.fill(scores, 0);
        float[][] weights = model.outputWeights();
        for (int h = 0; h < hidden.length; h++) {
            float cube = hidden[h] * hidden[h] * hidden[h];
            float[] row = weights[h];
            for (int t = 0; t < scores.length; t++) {
                scores[t] += cube * row[t];
            }
        }
        return scores;
    }

    /** Four at a time, so that the hidden layer is read and written less often. */
    private void addFour(float[] a, float[] b, float[] c, float[] d) {
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] += a[h] + b[h] + c[h] + d[h];
        }
    }
}
