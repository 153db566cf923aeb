// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** What was read before is read again as it came in. */
class RepeatedRunTest {

    private final List<RunEvent> events = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private static Reading reading(Report report) {
        return new Reading(
                report,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Progress run(Report... reports) {
        GuardedReader reader = new GuardedReader(() -> report ->
                report.text().isEmpty() ? new Failure(report.id(), "empty-text", "It is empty.") : reading(report));
        return new RepeatedRun(reader, 2, events::add)
                .forEach(
                        reports.length,
                        to -> List.of(reports).stream()
                                .map(RepeatedRunTest::reading)
                                .forEach(to),
                        (before, now) -> outcomes.add(now));
    }

    @Test
    void aDayThatWasGivenStaysAndOneThatWasInferredIsForgotten() {
        LocalDate day = LocalDate.of(2031, 3, 4);
        Report given =
                Report.of("a", "Rain.").withPublished(day, PublishedFrom.GIVEN).withTitle("Weather");
        Report inferred = Report.of("b", "Snow.").withPublished(day, PublishedFrom.INFERRED);
        run(given, inferred);
        assertThat(outcomes).containsExactly(reading(given), reading(Report.of("b", "Snow.")));
    }

    @Test
    void theEndIsKnownBeforehandAndFailuresAreTold() {
        Progress progress = run(Report.of("a", "Rain."), Report.of("b", ""), Report.of("c", "Snow."));
        assertThat(progress.read()).isEqualTo(2);
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(progress.share()).hasValue(1);
        assertThat(events)
                .filteredOn(RunEvent.Failed.class::isInstance)
                .singleElement()
                .asString()
                .contains("It is empty.");
    }
}
