// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** What is said about the day of publication. */
class PublicationDatesTest {

    private static final PublicationDates DATES =
            new PublicationDates(Optional.empty(), Clock.fixed(Instant.parse("2025-12-14T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void aDayInTheFutureIsSaidToLieThereInferredOrNot() {
        assertThat(warning(LocalDate.of(2031, 1, 1), PublishedFrom.INFERRED))
                .contains(
                        "No date of publication is given; 2031-01-01 is inferred from the text, but it lies in the future.");
        assertThat(warning(LocalDate.of(2031, 1, 1), PublishedFrom.GIVEN))
                .contains("The date of publication 2031-01-01 lies in the future.");
    }

    @Test
    void aDayInThePastNeedsAWordOnlyWhereItIsInferred() {
        assertThat(warning(LocalDate.of(2025, 12, 1), PublishedFrom.INFERRED))
                .contains("No date of publication is given; 2025-12-01 is inferred from the text.");
        assertThat(warning(LocalDate.of(2025, 12, 1), PublishedFrom.GIVEN)).isEmpty();
    }

    private static Optional<String> warning(LocalDate day, PublishedFrom from) {
        Report report = Report.of("r1", "The ferry left.").withPublished(day, from);
        return DATES.findWarning(report);
    }
}
