// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.reading.lexicon.Table;

/**
 * How likely a word is the head of a cue: a logistic model over {@link CueFeatures}, its weights learned from PolNeAR (Newell, Margolin
 * and Ruths, LREC 2018). Immutable.
 */
final class CueModel {

    private final Map<String, Double> weights;

    private CueModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    static CueModel load() {
        Map<String, Double> weights = new HashMap<>();
        for (Table.Row row : Table.load(CueModel.class, "cue-weights.tsv.gz").rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
        return new CueModel(weights);
    }

    /** From 0 to 1. */
    double probability(Clause clause, int token) {
        double sum = 0;
        for (String feature : CueFeatures.of(clause, token)) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
