// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/**
 * The readings that an answer is made of, in input order, with copies of one report recognised so that it counts once. Immutable.
 */
public final class Coverage {

    private final List<Reading> readings;
    private final List<ReportIndex> indexes;
    private final List<OptionalInt> originals;

    private Coverage(List<Reading> readings, List<OptionalInt> originals) {
        this.readings = readings;
        this.indexes = readings.stream().map(ReportIndex::new).toList();
        this.originals = originals;
    }

    public static Coverage of(List<Reading> readings) {
        return new Coverage(List.copyOf(readings), Copies.listOriginals(readings));
    }

    /** All of them; number {@code i} in citations is element {@code i - 1}. */
    public List<Reading> readings() {
        return readings;
    }

    /** The number of the report that a report is a copy of. */
    public OptionalInt findOriginal(int report) {
        return originals.get(report - 1);
    }

    /** The numbers of the reports that are not copies. */
    public List<Integer> listOriginals() {
        return IntStream.rangeClosed(1, readings.size())
                .filter(report -> findOriginal(report).isEmpty())
                .boxed()
                .toList();
    }

    public Reading reading(int report) {
        return readings.get(report - 1);
    }

    public ReportIndex index(int report) {
        return indexes.get(report - 1);
    }

    /** The first to the last day of publication; empty where no report is dated. */
    public Optional<List<LocalDate>> period() {
        List<LocalDate> days = readings.stream()
                .flatMap(reading -> reading.report().published().stream())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(List.of(days.getFirst(), days.getLast()));
    }

    /** Cites words of a report; what runs past the end of a sentence is cited by its part in the first. */
    public Citation cite(int report, Span words) {
        List<Sentence> sentences = reading(report).sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span sentence = sentences.get(low).span();
        int start = Math.max(words.start(), sentence.start());
        int end = Math.min(words.end(), sentence.end());
        Span part = start < end ? Span.of(reading(report).report().text(), start, end) : sentence;
        return new Citation(report, low + 1, part);
    }

    /** Cites what is said, by its first stretch; a remark without content by its cue. */
    public Citation cite(int report, Statement statement) {
        return cite(
                report,
                statement.contents().stream()
                        .findFirst()
                        .orElseGet(() -> statement.cues().getFirst()));
    }

    /** Cites each of several stretches. */
    public List<Citation> citeAll(int report, List<Span> words) {
        return words.stream().map(span -> cite(report, span)).toList();
    }
}
