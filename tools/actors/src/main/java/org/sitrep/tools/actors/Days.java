// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The days of test cases, in the ways these write them. */
final class Days {

    private static final List<DateTimeFormatter> WAYS =
            List.of(way("yyyy-M-d"), way("d MMMM yyyy"), way("MMMM d, yyyy"));

    private Days() {}

    /** The day, where the words name one: "today" does not. */
    static Optional<LocalDate> find(String words) {
        return WAYS.stream().flatMap(way -> day(way, words).stream()).findFirst();
    }

    private static Optional<LocalDate> day(DateTimeFormatter way, String words) {
        try {
            return Optional.of(LocalDate.parse(words, way));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter way(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
