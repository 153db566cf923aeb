// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a brief writes them. */
public final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** "Sun 14 Dec 2025". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "14 Dec 2025". */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "14 Dec", and with its year where that is another than the brief's. */
    public static String inYear(LocalDate day, int year) {
        return day.getYear() == year ? DAY_AND_MONTH.format(day) : SHORT.format(day);
    }

    /** "Sunday, 14 December 2025". */
    public static String fullDay(LocalDate day) {
        return FULL.format(day);
    }

    /** "Sunday, 14 December 2025", "18 to 19 Dec 2025", "30 Nov to 2 Dec 2025"; both days included. */
    public static String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? fullDay(first) : span(first, last);
    }

    /** The same, but a single day as "14 Dec 2025". */
    public static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return shortDay(last);
        }
        if (first.getYear() != last.getYear()) {
            return shortDay(first) + " to " + shortDay(last);
        }
        String begin = first.getMonth() == last.getMonth()
                ? Integer.toString(first.getDayOfMonth())
                : DAY_AND_MONTH.format(first);
        return begin + " to " + shortDay(last);
    }

    /** The same without the year, where it is this one: "14 Dec", "18 to 19 Dec". */
    public static String span(LocalDate first, LocalDate last, int year) {
        String span = span(first, last);
        String ending = " " + year;
        return first.getYear() == last.getYear() && span.endsWith(ending)
                ? span.substring(0, span.length() - ending.length())
                : span;
    }
}
