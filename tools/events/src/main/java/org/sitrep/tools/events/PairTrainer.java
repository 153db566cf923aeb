// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.Map;
import org.sitrep.reading.event.discourse.EventPairs;
import org.sitrep.tools.learning.Examples;

/** Learns which events are mentions of one happening. */
final class PairTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 10;
    private static final double RATE = 0.05;
    private static final double L1 = 0.02;
    private static final double L2 = 1;

    private final Examples examples = new Examples(RAREST);

    void add(ScoredReport report) {
        for (EventPairs.Pair pair : EventPairs.list(report.events())) {
            GoldEvent first = report.gold(pair.first());
            GoldEvent second = report.gold(pair.second());
            EventPairs.describe(report.scene().candidates(), pair, examples.index());
            examples.end(first.incident().isPresent() && first.incident().equals(second.incident()));
        }
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
