// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well reports are grouped (Bagga and Baldwin, "Entity-based cross-document coreferencing using the vector space model", 1998): the mean over
 * reports of the share of its group that belongs there, and of the share of its story that is there.
 */
record BCubed(double precision, double recall) {

    /** @param found the group of each report, in the same order as {@code gold} */
    static BCubed of(List<String> gold, List<String> found) {
        Map<String, Set<Integer>> stories = grouped(gold);
        Map<String, Set<Integer>> groups = grouped(found);
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < gold.size(); i++) {
            Set<Integer> story = stories.getOrDefault(gold.get(i), Set.of());
            Set<Integer> group = groups.getOrDefault(found.get(i), Set.of());
            long common = group.stream().filter(story::contains).count();
            precision += (double) common / group.size();
            recall += (double) common / story.size();
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    private static Map<String, Set<Integer>> grouped(List<String> names) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            groups.computeIfAbsent(names.get(i), name -> new HashSet<>()).add(i);
        }
        return groups;
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /** Where only some of the reports count. */
    static BCubed of(List<String> gold, List<String> found, List<Integer> counted) {
        List<String> someGold = new ArrayList<>();
        List<String> someFound = new ArrayList<>();
        counted.forEach(i -> {
            someGold.add(gold.get(i));
            someFound.add(found.get(i));
        });
        return of(someGold, someFound);
    }
}
