// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.time.TimeExpression;

/** Infers the day of publication from the full dates of a text: the one in the head of the report, else the newest. */
final class PublicationDate {

    /** In UTF-16 code units, where a report says what it is: title, author, date, dateline. Set by hand. */
    private static final int HEAD = 200;

    /**
     * The first and last year a report may be taken to be from: before there was no telegraph to report by, after it a date is the end of
     * a term or stands for "never". Whether it lies in the future cannot be told here, where there is no clock.
     */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2099;

    private static final int FULL_DATE = "2025-12-14".length();

    private PublicationDate() {}

    static Optional<LocalDate> infer(String text, List<TimeExpression> times) {
        List<TimeExpression> days = times.stream()
                .filter(time -> isFullDate(time) && isPlausible(day(time)))
                .toList();
        int start = text.length() - text.stripLeading().length();
        return days.stream()
                .filter(time -> time.span().end() <= start + HEAD)
                .findFirst()
                .or(() -> days.stream().max(Comparator.comparing(PublicationDate::day)))
                .map(PublicationDate::day);
    }

    /** A day with its year, or a time of such a day. */
    private static boolean isFullDate(TimeExpression time) {
        String value = time.value();
        boolean day = value.length() == FULL_DATE || value.length() > FULL_DATE && value.charAt(FULL_DATE) == 'T';
        return day && time.interval().isPresent() && value.charAt("2025".length()) == '-';
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static LocalDate day(TimeExpression time) {
        return LocalDate.parse(time.value().substring(0, FULL_DATE));
    }
}
