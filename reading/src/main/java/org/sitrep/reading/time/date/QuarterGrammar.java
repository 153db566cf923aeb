// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.lexeme.Lexeme;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Direction;
import org.sitrep.reading.time.scan.Quarter;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/**
 * Quarters and halves of a year, and what business news counts from the quarter it speaks of: "the third quarter", "this year's
 * first quarter", "the latest quarter", "the year-earlier period".
 *
 * <p>Where a report on results has named a quarter, "a year earlier" is that quarter of the year before: so 33 of the 48 in
 * TimeBank.
 */
public final class QuarterGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return ranked(scan, i)
                .or(() -> coded(scan, i))
                .or(() -> named(scan, i))
                .or(() -> running(scan, i))
                .or(() -> yearEarlier(scan, i))
                .or(() -> bareYearEarlier(scan, i));
    }

    /** "Third quarter", with a year before or after it. */
    private static Optional<TimeMatch> ranked(Scan scan, int i) {
        int at = scan.skip(i, "the");
        Optional<NamedYear> before = yearBefore(scan, at);
        int start = before.map(NamedYear::end).orElse(at);
        boolean fiscal = scan.is(start, LexemeKind.FISCAL);
        start = fiscal ? start + 1 : start;
        int joined = scan.skipDash(start + 1);
        int noun = scan.skip(joined, LexemeKind.FISCAL);
        boolean half = scan.is(noun, "half");
        OptionalInt rank = rank(scan, start, half);
        boolean known = rank.isPresent() && rank.getAsInt() <= (half ? 2 : 4) && (half || scan.is(noun, "quarter"));
        if (!known) {
            return Optional.empty();
        }
        int of = scan.is(noun + 1, "of", "in") ? noun + 2 : noun + 1;
        Optional<NamedYear> behind = before.isPresent() ? Optional.empty() : yearBehind(scan, of);
        Optional<NamedYear> named = before.or(() -> behind);
        int end = behind.map(NamedYear::end).orElse(noun + 1);
        int number = rank.getAsInt();
        Optional<TimeMatch> match = half
                ? named.map(year -> scan.calendar().half(end, year.year(), number))
                : named.map(year -> scan.calendar().quarter(end, year.year(), number))
                        .or(() -> scan.calendar()
                                .published()
                                .map(anchor -> scan.calendar().quarter(end, year(scan, i, anchor, number), number)));
        boolean open = fiscal && !scan.is(start - 1, "calendar") || noun > joined || scan.is(of, LexemeKind.FISCAL);
        return match.map(quarter -> open ? quarter.withoutDays() : quarter);
    }

    /** The rank a word says: "third", and of a half "last" and "latter". */
    private static OptionalInt rank(Scan scan, int i, boolean half) {
        return half && (scan.is(i, "last", "latter") || scan.is(i, "final")) ? OptionalInt.of(2) : scan.findOrdinal(i);
    }

    /** "Q3 2024", "3Q24", "H1 2024". */
    private static Optional<TimeMatch> coded(Scan scan, int i) {
        boolean letterFirst = scan.is(i, "q", "h") && scan.lexeme(i).capital();
        Lexeme second = scan.lexeme(i + 1);
        boolean digitFirst = scan.lexeme(i).isNumber(1) && scan.is(i + 1, "q", "h") && second.capital();
        if (!letterFirst && !digitFirst || second.spaced()) {
            return Optional.empty();
        }
        boolean half = scan.is(letterFirst ? i : i + 1, "h");
        int number = scan.findDigits(letterFirst ? i + 1 : i, 1).orElse(0);
        if (number < 1 || number > (half ? 2 : 4)) {
            return Optional.empty();
        }
        int of = scan.is(i + 2, "of", "'") || scan.is(i + 2, "’") ? i + 3 : i + 2;
        OptionalInt two =
                scan.lexeme(of).isNumber(2) && !scan.lexeme(of).spaced() ? scan.findDigits(of, 2) : OptionalInt.empty();
        OptionalInt year = two.isPresent() ? OptionalInt.of(2000 + two.getAsInt()) : scan.findFourDigits(of);
        if (year.isPresent()) {
            return Optional.of(named(scan, of + 1, year.getAsInt(), number, half));
        }
        return scan.calendar().published().map(anchor -> named(scan, i + 2, anchor, number, half));
    }

    private static TimeMatch named(Scan scan, int end, int year, int number, boolean half) {
        return half ? scan.calendar().half(end, year, number) : scan.calendar().quarter(end, year, number);
    }

    private static TimeMatch named(Scan scan, int end, LocalDate anchor, int number, boolean half) {
        int month = half ? 6 * number - 5 : 3 * number - 2;
        boolean ahead =
                LocalDate.of(anchor.getYear(), month, 1).isAfter(anchor) && scan.direction(end - 2) != Direction.FUTURE;
        return named(scan, end, anchor.getYear() - (ahead ? 1 : 0), number, half);
    }

    private static int year(Scan scan, int i, LocalDate anchor, int rank) {
        boolean ahead = LocalDate.of(anchor.getYear(), 3 * rank - 2, 1).isAfter(anchor);
        return ahead && scan.direction(i) != Direction.FUTURE ? anchor.getYear() - 1 : anchor.getYear();
    }

    /** "1988", "this year's", "year-ago". */
    private static Optional<NamedYear> yearBefore(Scan scan, int i) {
        if (scan.is(i + 1, "year") && scan.is(i, LexemeKind.SHIFT)) {
            boolean possessive = scan.is(i + 2, "'", "’") && scan.is(i + 3, "s");
            return possessive ? nearYear(scan, i, i + 4) : Optional.empty();
        }
        if (isYearEarlier(scan, i)) {
            return scan.calendar().published().map(anchor -> new NamedYear(i + 3, anchor.getYear() - 1));
        }
        return YearGrammar.findYear(scan, i);
    }

    private static Optional<NamedYear> yearBehind(Scan scan, int i) {
        if (scan.is(i + 1, "year") && scan.is(i, LexemeKind.SHIFT)) {
            return nearYear(scan, i, i + 2);
        }
        if (scan.is(i, "the") && scan.is(i + 1, "year") && !scan.is(i + 2, LexemeKind.CLOSED_END)) {
            return scan.calendar().published().map(anchor -> new NamedYear(i + 2, anchor.getYear()));
        }
        return YearGrammar.findYear(scan, scan.skip(i, LexemeKind.FISCAL));
    }

    private static Optional<NamedYear> nearYear(Scan scan, int i, int end) {
        int shift = scan.find(i, LexemeKind.SHIFT).map(Integer::valueOf).orElse(0);
        return scan.calendar().published().map(anchor -> new NamedYear(end, anchor.getYear() + shift));
    }

    private static boolean isYearEarlier(Scan scan, int i) {
        return scan.is(i, "year") && scan.lexeme(i + 1).isDash() && scan.is(i + 2, "earlier", "ago");
    }

    /** "The 1988 period": the running quarter, in that year. */
    private static Optional<TimeMatch> named(Scan scan, int i) {
        int at = scan.skip(i, "the");
        return yearBefore(scan, at)
                .filter(year -> scan.is(year.end(), LexemeKind.PERIOD))
                .flatMap(year -> scan.mentionedTimes()
                        .findQuarter()
                        .map(quarter -> scan.calendar().quarter(year.end() + 1, year.year(), quarter.number())));
    }

    /** "The quarter", "the latest period", "the current quarter", "the year-earlier quarter". */
    private static Optional<TimeMatch> running(Scan scan, int i) {
        if (!scan.is(i, "the")) {
            return Optional.empty();
        }
        boolean earlier = isYearEarlier(scan, i + 1);
        boolean latest = scan.is(i + 1, "latest");
        boolean current = scan.is(i + 1, "current");
        int noun = earlier ? i + 4 : latest || current ? i + 2 : i + 1;
        boolean plain = !earlier && !latest && !current;
        boolean fits = (plain || current ? scan.is(noun, "quarter") : scan.is(noun, LexemeKind.PERIOD));
        if (!fits || plain && scan.is(noun + 1, "of")) {
            return Optional.empty();
        }
        Optional<Quarter> spoken = scan.is(noun, "period")
                ? scan.mentionedTimes().findQuarter()
                : scan.mentionedTimes().findQuarter().or(() -> lastFull(scan));
        Optional<Quarter> meant = current ? scan.calendar().published().map(Quarter::of) : spoken;
        return meant.map(quarter -> earlier ? quarter.yearEarlier() : quarter)
                .map(quarter -> scan.calendar().quarter(noun + 1, quarter.year(), quarter.number()));
    }

    private static Optional<Quarter> lastFull(Scan scan) {
        return scan.calendar().published().map(anchor -> Quarter.of(anchor.minusMonths(3)));
    }

    /** "A year earlier" after the mention of a quarter. */
    private static Optional<TimeMatch> yearEarlier(Scan scan, int i) {
        boolean says = scan.is(i, "a") && scan.is(i + 1, "year") && scan.is(scan.skipDash(i + 2), "earlier", "ago");
        int end = scan.skipDash(i + 2) + 1;
        return says
                ? scan.mentionedTimes()
                        .findQuarter()
                        .map(Quarter::yearEarlier)
                        .map(quarter -> scan.calendar().quarter(end, quarter.year(), quarter.number()))
                : Optional.empty();
    }

    /** "Year-earlier net income". */
    private static Optional<TimeMatch> bareYearEarlier(Scan scan, int i) {
        return isYearEarlier(scan, i)
                ? scan.calendar().published().map(anchor -> scan.calendar().year(i + 3, anchor.getYear() - 1))
                : Optional.empty();
    }
}
