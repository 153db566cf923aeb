// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.Report;

/**
 * The reports that a brief is about.
 *
 * @param reports what linking took from them
 * @param texts gives the report of a number; asked only for those that are cited
 */
public record Coverage(List<LinkedEvidence> reports, LongFunction<Report> texts) {

    public Coverage {
        reports = List.copyOf(reports);
    }

    /** Only the reports of one story. */
    public Coverage ofStory(String story) {
        return only(report -> report.placement().story().equals(story));
    }

    /** Only reports published on this day or later. */
    public Coverage since(LocalDate day) {
        return only(report ->
                report.published().filter(published -> !published.isBefore(day)).isPresent());
    }

    /** Only reports published on this day or before. */
    public Coverage until(LocalDate day) {
        return only(report ->
                report.published().filter(published -> !published.isAfter(day)).isPresent());
    }

    private Coverage only(Predicate<LinkedEvidence> wanted) {
        return new Coverage(reports.stream().filter(wanted).toList(), texts);
    }

    /** The first and the last day of publication; empty where no report has one. */
    public Optional<Period> period() {
        List<LocalDate> days = days();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Period(days.getFirst(), days.getLast()));
    }

    /** The same without the earliest tenth of the reports, some of which may be of long ago. */
    public Optional<Period> core() {
        return period().map(all -> {
            List<LocalDate> days = days();
            return new Period(days.get(days.size() / 10), all.last());
        });
    }

    private List<LocalDate> days() {
        return reports.stream()
                .flatMap(report -> report.published().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Days from the first to the last; both are part of it. */
    public record Period(LocalDate first, LocalDate last) {}
}
