// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Words of a run. Broder speaks of four for text; five make a chance match between news reports rarer still. */
    private static final int RUN = 5;

    /** Share of all runs of two reports that a copy has in common. Set by judgement: an edited copy keeps more than half. */
    private static final double RESEMBLANCE = 0.5;

    /** Runs in more reports than this are boilerplate and pair no reports. Set by judgement, to bound the pairs that are compared. */
    private static final int COMMON = 20;

    private Copies() {}

    /** For each report the number of the earlier one it copies, from 1. */
    static List<OptionalInt> listOriginals(List<Reading> readings) {
        List<Set<Integer>> runs =
                readings.stream().map(reading -> runs(reading.report().text())).toList();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        List<OptionalInt> originals = new ArrayList<>();
        for (int report = 0; report < readings.size(); report++) {
            OptionalInt original = findOriginal(report, runs, holders);
            originals.add(original.isPresent() ? OptionalInt.of(original.getAsInt() + 1) : original);
            if (original.isEmpty()) {
                for (int run : runs.get(report)) {
                    holders.computeIfAbsent(run, r -> new ArrayList<>()).add(report);
                }
            }
        }
        return originals;
    }

    private static OptionalInt findOriginal(int report, List<Set<Integer>> runs, Map<Integer, List<Integer>> holders) {
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
            runs.add(Arrays.hashCode(Arrays.copyOfRange(words, i, i + RUN)));
        }
        return runs;
    }
}
