// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the few reports worth a comparison: those that share most keys, the latest first among equals. */
record Candidates(LinkMemory memory) {

    /** Of each key so many of the latest reports. What stands in more is no sign, and what is long past is another story. */
    private static final int MOST_OF_A_KEY = 200;

    private static final Comparator<Map.Entry<Long, Integer>> BEST = Map.Entry.<Long, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed());

    /** @param most how many at most */
    List<LinkedReport> sharing(Collection<LinkKey> keys, int most) {
        Map<Long, Integer> shared = new HashMap<>();
        memory.latest(keys.stream().map(LinkKey::number).toList(), MOST_OF_A_KEY)
                .values()
                .forEach(reports -> reports.forEach(report -> shared.merge(report, 1, Integer::sum)));
        return memory.reports(shared.entrySet().stream()
                .sorted(BEST)
                .limit(most)
                .map(Map.Entry::getKey)
                .toList());
    }
}
