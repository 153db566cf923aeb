// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Months: "May 2014", "August", "January of last year", "March 8 months later" not being one. */
public final class MonthGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        OptionalInt month = scan.findMonth(i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int number = month.getAsInt();
        return withYear(scan, i, number)
                .or(() -> ofNearYear(scan, i, number))
                .or(() -> ofThatYear(scan, i, number))
                .or(() -> before(scan, i, number))
                .or(() -> alone(scan, i, number));
    }

    private static Optional<TimeMatch> withYear(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        int next = scan.is(end, "of", ",")
                        || scan.lexeme(end).isDash() && !scan.lexeme(end).spaced()
                ? end + 1
                : end;
        return YearGrammar.findYear(scan, next)
                .map(year -> scan.calendar().month(year.end(), YearMonth.of(year.year(), month)));
    }

    /** "July last year", "January of this year". */
    private static Optional<TimeMatch> ofNearYear(Scan scan, int i, int month) {
        int at = scan.skip(scan.afterDot(i), "of");
        Optional<Integer> shift = scan.find(at, LexemeKind.SHIFT).map(Integer::valueOf);
        return shift.filter(s -> scan.is(at + 1, "year"))
                .flatMap(s -> scan.calendar()
                        .published()
                        .map(anchor -> scan.calendar().month(at + 2, YearMonth.of(anchor.getYear() + s, month))));
    }

    /** "April of that year". */
    private static Optional<TimeMatch> ofThatYear(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        if (!scan.is(end, "of") || !scan.is(end + 1, "that", "the")) {
            return Optional.empty();
        }
        int noun = scan.skip(end + 2, "same");
        return scan.is(noun, "year")
                ? scan.mentionedTimes()
                        .findPeriodStart()
                        .map(day -> scan.calendar().month(noun + 1, YearMonth.of(day.getYear(), month)))
                : Optional.empty();
    }

    /** The first of "March and April 2024", "between March and May 2024": the year after the second is its year too. */
    private static Optional<TimeMatch> before(Scan scan, int i, int month) {
        int joint = scan.afterDot(i);
        boolean joined = scan.is(joint, "and", "to") || scan.lexeme(joint).isDash();
        OptionalInt second = joined ? scan.findMonth(joint + 1) : OptionalInt.empty();
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int shift = second.getAsInt() < month ? -1 : 0;
        return YearGrammar.findYear(scan, scan.afterDot(joint + 1))
                .map(year -> scan.calendar().month(joint, YearMonth.of(year.year() + shift, month)));
    }

    private static Optional<TimeMatch> alone(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        if (DateGrammar.findDayNumber(scan, end).isPresent() || !isMonth(scan, i, end)) {
            return Optional.empty();
        }
        return Optional.of(scan.calendar()
                .findMonth(month, scan.direction(i))
                .map(named -> scan.calendar().month(end, named))
                .orElseGet(() -> TimeMatch.date(end, String.format(Locale.ROOT, "XXXX-%02d", month))));
    }

    /** "April" may be a woman, "March" an order, "Dec" half a word. */
    private static boolean isMonth(Scan scan, int i, int end) {
        boolean abbreviated = !scan.is(i, LexemeKind.MONTH);
        boolean ambiguous = abbreviated || scan.is(i, LexemeKind.AMBIGUOUS_MONTH);
        if (ambiguous && !scan.is(i - 1, LexemeKind.BEFORE_MONTH)) {
            return false;
        }
        boolean surname = scan.isPerson(i) && (scan.isPerson(i + 1) || scan.isPerson(i - 1));
        return !surname && (!abbreviated || end > i + 1);
    }
}
