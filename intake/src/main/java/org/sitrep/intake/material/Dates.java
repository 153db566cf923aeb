// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them. A time of day and its zone are ignored: the day counts as it is written. */
public final class Dates {

    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ].*)?\\s*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile(
            "\\s*(?:\\p{Alpha}{3},?\\s+)?(\\d{1,2})\\s+(\\p{Alpha}{3})\\s+(\\d{4}|\\d\\d)"
                    + "(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s+(?:[+-]\\d{4}|\\p{Alpha}{1,5}))?(?:\\s+\\([^()]*\\))?)?\\s*");

    private Dates() {}

    /** A value that begins with an ISO 8601 date: {@code 2025-12-14}, {@code 2025-12-14T06:30:00+02:00}, {@code 20251214}. */
    public static Optional<LocalDate> findIso(String value) {
        Matcher match = ISO.matcher(value);
        return match.matches() ? day(match.group(1), number(match.group(2)), match.group(3)) : Optional.empty();
    }

    /** A day as JSON lines and feeds give it: ISO 8601, or the form of mail, {@code Tue, 02 Dec 2025 10:00:00 +0100} (RFC 822, RFC 5322). */
    public static Optional<LocalDate> findGiven(String value) {
        Optional<LocalDate> iso = findIso(value);
        if (iso.isPresent()) {
            return iso;
        }
        Matcher match = MAIL.matcher(value);
        return match.matches()
                ? day(fullYear(match.group(3)), monthOf(match.group(2)), match.group(1))
                : Optional.empty();
    }

    /** RFC 5322, 4.3: a year of two digits below 50 is of this century. */
    private static String fullYear(String year) {
        return year.length() > 2 ? year : (number(year) < 50 ? "20" : "19") + year;
    }

    /** The number of an English month or its abbreviation of three letters or more, 0 for any other word. */
    private static int monthOf(String word) {
        String letters = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(letters)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
