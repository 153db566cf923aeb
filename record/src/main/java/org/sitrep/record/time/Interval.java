// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A half-open stretch of calendar time, in the report's own local time: {@code from} belongs to it, {@code to} does not.
 */
public record Interval(LocalDateTime from, LocalDateTime to) {

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An interval must end after it begins, not " + from + ".." + to + ".");
        }
    }

    /** The one day. */
    public static Interval ofDay(LocalDate day) {
        return ofDays(day, day.plusDays(1));
    }

    /** The days from {@code first} to the day before {@code end}. */
    public static Interval ofDays(LocalDate first, LocalDate end) {
        return new Interval(first.atStartOfDay(), end.atStartOfDay());
    }

    /**
     * The interval with those ends.
     *
     * @param from a day or a local time, ISO 8601
     * @param to the same
     * @throws IllegalArgumentException where one is neither
     */
    public static Interval parse(String from, String to) {
        return new Interval(end(from), end(to));
    }

    /** The last day that it touches. */
    public LocalDate lastDay() {
        return to.minusNanos(1).toLocalDate();
    }

    /** Whether it is whole days. */
    public boolean isDays() {
        return isMidnight(from) && isMidnight(to);
    }

    /** Where it begins, ISO 8601: a day where it is whole days, else a local time. */
    public String fromText() {
        return text(from);
    }

    /** Where it ends, the same. */
    public String toText() {
        return text(to);
    }

    private String text(LocalDateTime end) {
        return isDays() ? end.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(end);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static LocalDateTime end(String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day and no time", e);
        }
    }
}
