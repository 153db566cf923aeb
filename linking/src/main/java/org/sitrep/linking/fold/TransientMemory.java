// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.linking.evidence.Placement;

/** Keeps all in memory, for as long as the program runs. Not thread-safe. */
public final class TransientMemory implements LinkMemory {

    private final Map<Long, LinkedReport> reports = new HashMap<>();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, List<Long>> byKey = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<Integer, Integer> reportsWith = new HashMap<>();
    private long counted;

    @Override
    public long reports() {
        return counted;
    }

    @Override
    public Map<Integer, Integer> reportsWith(Collection<Integer> words) {
        return reportsWith;
    }

    @Override
    public void count(Set<Integer> words) {
        counted++;
        words.forEach(word -> reportsWith.merge(word, 1, Integer::sum));
    }

    @Override
    public Map<Long, List<Long>> latest(Collection<Long> keys, int most) {
        Map<Long, List<Long>> latest = new HashMap<>();
        for (Long key : keys) {
            List<Long> all = byKey.getOrDefault(key, List.of());
            latest.put(key, all.subList(Math.max(0, all.size() - most), all.size()));
        }
        return latest;
    }

    @Override
    public List<LinkedReport> reports(Collection<Long> numbers) {
        return numbers.stream().map(reports::get).filter(Objects::nonNull).toList();
    }

    @Override
    public String text(long report) {
        return texts.getOrDefault(report, "");
    }

    @Override
    public int sizeOf(String story) {
        return sizes.getOrDefault(story, 0);
    }

    @Override
    public void keep(LinkedReport report, String text, Collection<Long> keys) {
        reports.put(report.number(), report);
        texts.put(report.number(), text);
        sizes.merge(report.placement().story(), 1, Integer::sum);
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(report.number()));
    }

    @Override
    public void join(String origin, String into) {
        reports.replaceAll((number, report) -> report.placement().origin().equals(origin) ? report.in(into) : report);
    }

    /** The places of all, by number. */
    public Map<Long, Placement> placements() {
        Map<Long, Placement> placements = new TreeMap<>();
        reports.forEach((number, report) -> placements.put(number, report.placement()));
        return placements;
    }
}
