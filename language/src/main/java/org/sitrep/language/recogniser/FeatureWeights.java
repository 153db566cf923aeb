// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import org.sitrep.language.models.KeyTable;
import org.sitrep.language.models.ModelReader;
import org.sitrep.language.models.Piece;

/** The features of one kind by their names, each with a row of weights. Immutable and thread-safe. */
final class FeatureWeights {

    private final KeyTable names;
    private final float[] weights;

    FeatureWeights(ModelReader in) {
        names = in.table();
        weights = in.floats();
    }

    /** Adds the weights of the feature with that name, if there is one. */
    void add(String name, float[] sum) {
        add(Piece.of(name).hash(), sum);
    }

    /** The same for a name whose hash is known. */
    void add(long hash, float[] sum) {
        int row = names.lookUp(hash);
        if (row != KeyTable.ABSENT) {
            int at = row * sum.length;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[at + i];
            }
        }
    }
}
