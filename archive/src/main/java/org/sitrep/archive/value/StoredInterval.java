// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.sitrep.record.time.Interval;

/**
 * A stretch of time as it is kept: days where both ends are midnights, else local times. Days sort before the times on them.
 *
 * @param first belongs to it
 * @param until does not
 */
public record StoredInterval(String first, String until) {

    private static final int DAY = "2031-01-01".length();

    public static StoredInterval of(Interval interval) {
        boolean days = isMidnight(interval.from()) && isMidnight(interval.to());
        return new StoredInterval(end(interval.from(), days), end(interval.to(), days));
    }

    public Interval interval() {
        return new Interval(parse(first), parse(until));
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String end(LocalDateTime time, boolean day) {
        return day ? time.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    private static LocalDateTime parse(String end) {
        return end.length() == DAY ? LocalDate.parse(end).atStartOfDay() : LocalDateTime.parse(end);
    }
}
