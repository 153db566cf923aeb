// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Dates in digits: "2025-12-14", "2025-12", "21.02.2015", "12/14/25". */
public final class NumericDateGrammar implements TimeGrammar {

    /** Two digits mean the years from 1951 to 2050. Set by hand. */
    private static final int LAST_OF_THIS_CENTURY = 50;

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        if (!scan.lexeme(i).isNumber() || isInAddress(scan, i)) {
            return Optional.empty();
        }
        return iso(scan, i).or(() -> dayMonthYear(scan, i)).or(() -> slashed(scan, i));
    }

    /** The dates in web addresses say nothing of the text. */
    private static boolean isInAddress(Scan scan, int i) {
        return !scan.lexeme(i).spaced() && (scan.is(i - 1, "-", "/") || scan.is(i - 1, "_", "="));
    }

    /** "2025-12-14", "2025-12"; "2009-11" are three years. */
    private static Optional<TimeMatch> iso(Scan scan, int i) {
        OptionalInt year = scan.findFourDigits(i);
        if (year.isEmpty()
                || !scan.is(i + 1, "-")
                || scan.lexeme(i + 1).spaced()
                || scan.lexeme(i + 2).spaced()) {
            return Optional.empty();
        }
        OptionalInt month = scan.lexeme(i + 2).isNumber(2) ? scan.findDigits(i + 2, 2) : OptionalInt.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        if (scan.is(i + 3, "-")
                && !scan.lexeme(i + 4).spaced()
                && scan.lexeme(i + 4).isNumber()) {
            Optional<LocalDate> day = Calendar.findDay(
                    year.getAsInt(), month.getAsInt(), scan.findDigits(i + 4, 2).orElse(0));
            return day.map(named -> TimeMatch.day(i + 5, named));
        }
        boolean years = month.getAsInt() > year.getAsInt() % 100;
        boolean real = month.getAsInt() >= 1
                && month.getAsInt() <= 12
                && year.getAsInt() >= YearGrammar.FIRST
                && year.getAsInt() <= YearGrammar.LAST
                && !years;
        return real
                ? Optional.of(scan.calendar().month(i + 3, YearMonth.of(year.getAsInt(), month.getAsInt())))
                : Optional.empty();
    }

    /** "01-10-2014", "21.02.2015": day, month, year; "03.19.2013" can only have the month first. */
    private static Optional<TimeMatch> dayMonthYear(Scan scan, int i) {
        boolean marks = scan.is(i + 1, "-", ".") && scan.word(i + 3).equals(scan.word(i + 1));
        if (!marks || !isGlued(scan, i + 1, i + 4)) {
            return Optional.empty();
        }
        boolean numbers = scan.lexeme(i + 2).isNumber() && scan.lexeme(i + 4).isNumber(4);
        return numbers
                ? Calendar.findDay(number(scan, i + 4), number(scan, i + 2), number(scan, i))
                        .or(() -> Calendar.findDay(number(scan, i + 4), number(scan, i), number(scan, i + 2)))
                        .map(day -> TimeMatch.day(i + 5, day))
                : Optional.empty();
    }

    private static boolean isGlued(Scan scan, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (scan.lexeme(i).spaced()) {
                return false;
            }
        }
        return true;
    }

    private static int number(Scan scan, int i) {
        return Integer.parseInt(scan.word(i));
    }

    /** Month, day, year, as American papers write them; else day, month, year. */
    private static Optional<TimeMatch> slashed(Scan scan, int i) {
        if (!scan.lexeme(i + 1).isSlash() || !scan.lexeme(i + 3).isSlash()) {
            return Optional.empty();
        }
        OptionalInt year = scan.findDigits(i + 4, 4);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int full = scan.lexeme(i + 4).isNumber(4) ? year.getAsInt() : century(year.getAsInt());
        int first = scan.findDigits(i, 2).orElse(0);
        int second = scan.findDigits(i + 2, 2).orElse(0);
        return Calendar.findDay(full, first, second)
                .or(() -> Calendar.findDay(full, second, first))
                .map(day -> TimeMatch.day(i + 5, day));
    }

    private static int century(int two) {
        return two > LAST_OF_THIS_CENTURY ? 1900 + two : 2000 + two;
    }
}
