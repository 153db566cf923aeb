// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.linking.fingerprint.WordCounts;

/** In how many reports words have occurred so far. What was forgotten has been counted. */
final class Occurrences implements WordCounts {

    private static final int REMEMBERED = 100_000;

    /** What occurs in every report; words have numbers from 0. */
    private static final long REPORT = -1;

    private static final String FIND = "select word, reports from word_counts where word in (<words>)";

    private final Ledger<Long, Long> counts;

    Occurrences(Handle handle) {
        this.counts = new Ledger<>(
                REMEMBERED,
                words -> handle
                        .createQuery(FIND)
                        .bindList("words", words)
                        .map((row, context) -> Map.entry(row.getLong("word"), row.getLong("reports")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public long reports() {
        return counts.find(List.of(REPORT)).getOrDefault(REPORT, 0L);
    }

    @Override
    public Map<Integer, Integer> reportsWith(Collection<Integer> words) {
        Map<Integer, Integer> found = new HashMap<>();
        counts.find(words.stream().map(Integer::toUnsignedLong).toList())
                .forEach((word, reports) -> found.put(word.intValue(), reports.intValue()));
        return found;
    }

    /** One more report has these words. */
    void count(Collection<Integer> words) {
        List<Long> numbers = new ArrayList<>();
        words.forEach(word -> numbers.add(Integer.toUnsignedLong(word)));
        numbers.add(REPORT);
        Map<Long, Long> before = counts.find(numbers);
        numbers.forEach(word -> counts.put(word, before.getOrDefault(word, 0L) + 1));
    }

    void addTo(NewRows rows) {
        counts.drain((word, reports) -> rows.of(Row.WORD_COUNT)
                .bind("word", word)
                .bind("reports", reports)
                .add());
    }
}
