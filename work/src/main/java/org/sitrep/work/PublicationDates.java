// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/**
 * The day of publication of reports that do not say one, and what is odd about a day.
 *
 * @param given the day for all reports that do not say one
 * @param clock today, to tell a date in the future
 */
record PublicationDates(Optional<LocalDate> given, Clock clock) {

    Report dated(Report report) {
        return report.published().isPresent()
                ? report
                : given.map(day -> report.withPublished(day, PublishedFrom.GIVEN))
                        .orElse(report);
    }

    /** A sentence about the date of a report that was read. */
    Optional<String> findWarning(Report report) {
        if (report.published().isEmpty()) {
            return Optional.of("No date of publication is given or to be inferred; relative times stay open.");
        }
        LocalDate day = report.published().get();
        boolean ahead = day.isAfter(LocalDate.now(clock));
        if (report.publishedFrom().equals(Optional.of(PublishedFrom.INFERRED))) {
            return Optional.of("No date of publication is given; " + day + " is inferred from the text"
                    + (ahead ? ", but it lies in the future." : "."));
        }
        return ahead ? Optional.of("The date of publication " + day + " lies in the future.") : Optional.empty();
    }
}
