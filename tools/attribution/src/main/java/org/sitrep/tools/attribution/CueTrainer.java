// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.sitrep.reading.statement.cue.CueFeatures;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.tools.learning.Examples;

/** Learns which words head cues: logistic regression over {@link CueFeatures}. */
final class CueTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 6;

    private final Examples examples = new Examples(RAREST);

    void add(CuedText clause, List<GoldAttribution> attributions) {
        BitSet heads = new BitSet();
        attributions.forEach(gold -> gold.findHead(clause).ifPresent(heads::set));
        for (int token = 0; token < clause.text().size(); token++) {
            if (clause.isCandidate(token)) {
                CueFeatures.of(clause, token, examples.index());
                examples.end(heads.get(token));
            }
        }
    }

    /** The weights by feature. */
    Map<String, float[]> train() {
        return examples.train(ROUNDS, 0.04, 0.5, 2);
    }
}
