// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days of the calendars news is dated by, as days of the Gregorian calendar. Only days a web page can be of count. */
final class Calendars {

    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2099;
    private static final int BUDDHIST = 543;
    private static final int SOLAR_HIJRI = 621;
    private static final int CENTURY = 2000;

    private Calendars() {}

    static Optional<LocalDate> day(int year, int month, int day, String language) {
        if (language.equals("th") && isRecent(year - BUDDHIST)) {
            return gregorian(year - BUDDHIST, month, day);
        }
        boolean persian = language.equals("fa") || language.equals("ps");
        return persian && isRecent(year + SOLAR_HIJRI) ? solar(year, month, day) : gregorian(year, month, day);
    }

    /** A year of two digits is one of this century. */
    static int fullYear(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 2 ? CENTURY + number : number;
    }

    static Optional<LocalDate> gregorian(int year, int month, int day) {
        if (!isRecent(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The rule of 33 years, 8 of them leap years, agrees with the observed calendar from 1799 to 2256. */
    static Optional<LocalDate> solar(int year, int month, int day) {
        if (!isRecent(year + SOLAR_HIJRI) || month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) {
            return Optional.empty();
        }
        long leaps = (8L * year + 21) / 33;
        long months = month < 7 ? (month - 1) * 31L : (month - 1) * 30L + 6;
        long days = (year - 1) * 365L + leaps + months + day - 1;
        return Optional.of(LocalDate.of(SOLAR_HIJRI + 1, 3, 21).plusDays(days));
    }

    private static boolean isRecent(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
