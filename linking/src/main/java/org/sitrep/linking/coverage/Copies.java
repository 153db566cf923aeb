// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.record.Reading;

/**
 * Recognises copies and lightly edited versions of a report by the runs of five words they share (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
final class Copies {

    private static final int RUN = 5;
    private static final double RESEMBLANCE = 0.5;
    /** Runs in more reports than this are boilerplate and bring no pair about. */
    private static final int COMMON = 20;

    private Copies() {}

    /** For each report the number of the earlier one it copies, from 1. */
    static List<OptionalInt> originals(List<Reading> readings) {
        List<Set<Integer>> runs =
                readings.stream().map(reading -> runs(reading.report().text())).toList();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        List<OptionalInt> originals = new ArrayList<>();
        for (int report = 0; report < readings.size(); report++) {
            OptionalInt original = original(report, runs, holders);
            originals.add(original.isPresent() ? OptionalInt.of(original.getAsInt() + 1) : original);
            if (original.isEmpty()) {
                for (int run : runs.get(report)) {
                    holders.computeIfAbsent(run, r -> new ArrayList<>()).add(report);
                }
            }
        }
        return originals;
    }

    private static OptionalInt original(int report, List<Set<Integer>> runs, Map<Integer, List<Integer>> holders) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int run : runs.get(report)) {
            List<Integer> others = holders.getOrDefault(run, List.of());
            if (others.size() <= COMMON) {
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry ->
                        resemblance(entry.getValue(), runs.get(report), runs.get(entry.getKey())) >= RESEMBLANCE)
                .mapToInt(Map.Entry::getKey)
                .min();
    }

    private static double resemblance(int shared, Set<Integer> a, Set<Integer> b) {
        return (double) shared / (a.size() + b.size() - shared);
    }

    private static Set<Integer> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 17;
            for (int k = i; k < i + RUN; k++) {
                hash = 31 * hash + words[k].hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }
}
