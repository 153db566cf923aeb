// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sitrep.record.time.Interval;

/** Days as a brief writes them. */
public final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** "14 Dec 2025". */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "Sunday, 14 December 2025", "18 Dec 2025 to 19 Dec 2025"; both days included. */
    public static String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? FULL.format(first) : shortDay(first) + " to " + shortDay(last);
    }

    /** The days that an interval touches. */
    public static String range(Interval interval) {
        return range(interval.from().toLocalDate(), interval.to().minusNanos(1).toLocalDate());
    }
}
