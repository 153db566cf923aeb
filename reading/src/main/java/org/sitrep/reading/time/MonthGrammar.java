// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Months without a day: "May 2014", "July last year", "April of that year", "in August". */
final class MonthGrammar {

    private static final Set<String> DEMONSTRATIVES = Set.of("that", "the");
    /** The longest abbreviation of a month. */
    private static final int SHORT = 4;

    private MonthGrammar() {}

    /** The month that begins at {@code i}; no day follows it. */
    static Optional<Found> alone(Scan scan, int i, int month) {
        if (scan.isPerson(i)) {
            return Optional.empty();
        }
        return ofYear(scan, i, month)
                .or(() -> besideYear(scan, i, month))
                .or(() -> ofThatYear(scan, i, month))
                .or(() -> bare(scan, i, month));
    }

    /** "May 2014", "May of 2014", "May, 2014". */
    static Optional<Found> ofYear(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        int next = scan.is(end, "of") || scan.is(end, ",") ? end + 1 : end;
        OptionalInt year = scan.at(next).word().length() == 4 ? scan.digits(next, 4) : OptionalInt.empty();
        return year.isPresent() && year.getAsInt() > 1000
                ? Optional.of(scan.calendar().month(next + 1, YearMonth.of(year.getAsInt(), month)))
                : Optional.empty();
    }

    /** "July last year", "July of last year". */
    private static Optional<Found> besideYear(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        int beside = scan.is(end, "of") ? end + 1 : end;
        int shift = scan.is(beside, "last") ? -1 : scan.is(beside, "this") ? 0 : scan.is(beside, "next") ? 1 : 2;
        return shift < 2 && scan.is(beside + 1, "year")
                ? scan.calendar()
                        .published()
                        .map(anchor -> scan.calendar().month(beside + 2, YearMonth.of(anchor.getYear() + shift, month)))
                : Optional.empty();
    }

    private static Optional<Found> ofThatYear(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        int year = scan.is(end + 2, "same") ? end + 3 : end + 2;
        boolean said = scan.is(end, "of") && scan.is(end + 1, DEMONSTRATIVES) && scan.is(year, "year");
        return said
                ? scan.around().map(day -> scan.calendar().month(year + 1, YearMonth.of(day.getYear(), month)))
                : Optional.empty();
    }

    private static Optional<Found> bare(Scan scan, int i, int month) {
        boolean ambiguous = scan.word(i).length() <= SHORT || scan.isKind(i, "ambiguous");
        if (ambiguous && !scan.isKind(i - 1, "before-month")) {
            return Optional.empty();
        }
        int end = scan.afterDot(i);
        if (scan.lexicon().find("month", scan.at(i)).isEmpty() && end == i + 1) {
            return Optional.empty();
        }
        return Optional.of(YearBehind.of(scan, end, month)
                .map(year -> YearMonth.of(year, month))
                .or(() -> scan.calendar().month(month, scan.direction(i)))
                .map(found -> scan.calendar().month(end, found))
                .orElseGet(() -> Found.date(end, String.format(Locale.ROOT, "XXXX-%02d", month))));
    }
}
