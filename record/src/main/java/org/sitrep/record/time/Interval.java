// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

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
}
