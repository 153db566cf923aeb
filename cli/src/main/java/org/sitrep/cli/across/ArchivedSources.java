// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.record.Report;

/**
 * Looks up reports in an archive. Those that came one after another are mostly cited together, so they are looked up together; the latest few hundred
 * are kept. Not thread-safe.
 */
final class ArchivedSources implements Sources {

    private static final int TOGETHER = 32;
    private static final int MOST_KEPT = 32;

    private final ArchiveReader reader;
    private final Optional<LocalDate> asKnownOn;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Long> numbers;
    private final Map<String, Set<Long>> publishers = new HashMap<>();
    private final Map<Integer, Map<Long, Report>> kept = new LinkedHashMap<>(MOST_KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Map<Long, Report>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** @param numbers of all reports that are ever looked up */
    ArchivedSources(ArchiveReader reader, Optional<LocalDate> asKnownOn, List<Long> numbers) {
        this.reader = reader;
        this.asKnownOn = asKnownOn;
        this.numbers = List.copyOf(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            places.put(numbers.get(i), i / TOGETHER);
        }
    }

    @Override
    public Report report(long number) {
        return Optional.ofNullable(places.get(number))
                .flatMap(place -> Optional.ofNullable(
                        kept.computeIfAbsent(place, this::load).get(number)))
                .orElseThrow(() -> new IllegalArgumentException("There is no report number " + number + "."));
    }

    private Map<Long, Report> load(int place) {
        List<Long> together = numbers.subList(place * TOGETHER, Math.min((place + 1) * TOGETHER, numbers.size()));
        return asKnownOn
                .map(day -> reader.linkedReports(together, day))
                .orElseGet(() -> reader.linkedReports(together));
    }

    @Override
    public Set<Long> publishedBy(String publisher) {
        return publishers.computeIfAbsent(publisher, this::find);
    }

    private Set<Long> find(String publisher) {
        LinkedSelection selection = LinkedSelection.ALL.withPublisher(publisher);
        return Set.copyOf(
                reader.linkedNumbers(asKnownOn.map(selection::withAsKnownOn).orElse(selection)));
    }
}
