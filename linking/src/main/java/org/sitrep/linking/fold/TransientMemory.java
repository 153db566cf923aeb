// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Keeps all in memory, for as long as the program runs. Not thread-safe. */
public final class TransientMemory implements LinkMemory {

    private final Map<Long, LinkedReport> reports = new HashMap<>();
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
    public int sizeOf(String story) {
        return sizes.getOrDefault(story, 0);
    }

    @Override
    public void keep(LinkedReport report, Collection<Long> keys) {
        reports.put(report.number(), report);
        sizes.merge(report.placement().story(), 1, Integer::sum);
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(report.number()));
    }
}
