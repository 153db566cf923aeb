// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.date.DayGrammar;
import org.sitrep.reading.time.date.MonthGrammar;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Direction;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** A weekday counted within a month: "the third Thursday of April", "the last Friday in May 2024", "the 2nd Sunday of next month". */
public final class NthWeekdayGrammar implements TimeGrammar {

    /** No month has a weekday more often. */
    private static final int MOST = 5;

    /** Stands for the last one in the month. */
    private static final int LAST = -1;

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        int at = scan.skip(i, "the");
        OptionalInt rank = rank(scan, at);
        int day = scan.is(at + 1, LexemeKind.ORDINAL_ENDING) ? at + 2 : at + 1;
        OptionalInt weekday = scan.is(day, LexemeKind.WEEKDAY) ? scan.findWeekday(day) : OptionalInt.empty();
        boolean counted = rank.isPresent() && weekday.isPresent() && !scan.is(i - 1, LexemeKind.EVERY);
        if (!counted || !scan.is(day + 1, "of", "in")) {
            return Optional.empty();
        }
        DayOfWeek name = DayOfWeek.of(weekday.getAsInt());
        return month(scan, at, day)
                .flatMap(month -> nth(YearMonth.parse(month.value()), rank.getAsInt(), name)
                        .map(date -> DayGrammar.withPart(scan, TimeMatch.day(month.end(), date))));
    }

    private static OptionalInt rank(Scan scan, int i) {
        if (scan.is(i, "last")) {
            return OptionalInt.of(LAST);
        }
        boolean suffixed = scan.lexeme(i).isNumber() && scan.is(i + 1, LexemeKind.ORDINAL_ENDING);
        OptionalInt rank = suffixed ? scan.findDigits(i, 1) : scan.findOrdinal(i);
        return rank.isPresent() && rank.getAsInt() >= 1 && rank.getAsInt() <= MOST ? rank : OptionalInt.empty();
    }

    /** The month; one without a year lies on the side of publication on which the weekday lies. */
    private static Optional<TimeMatch> month(Scan scan, int rank, int day) {
        int i = day + 2;
        OptionalInt number = scan.findMonth(i);
        Optional<TimeMatch> named = new MonthGrammar().findAt(scan, i);
        boolean alone = named.isPresent() && number.isPresent() && named.get().end() == scan.afterDot(i);
        Optional<TimeMatch> sided = alone
                ? scan.calendar()
                        .findMonth(number.getAsInt(), direction(scan, rank, day))
                        .map(month -> scan.calendar().month(named.get().end(), month))
                : named;
        return sided.or(() -> new PeriodGrammar().findAt(scan, i)).filter(NthWeekdayGrammar::isMonth);
    }

    /** The parser may take the rank for the head: "the fourth Tuesday in June is a holiday". */
    private static Direction direction(Scan scan, int rank, int day) {
        Direction said = scan.direction(day);
        return said == Direction.UNSAID ? scan.direction(rank) : said;
    }

    private static boolean isMonth(TimeMatch match) {
        return match.value().length() == 7
                && Character.isDigit(match.value().charAt(0))
                && Character.isDigit(match.value().charAt(5));
    }

    private static Optional<LocalDate> nth(YearMonth month, int rank, DayOfWeek weekday) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(rank, weekday));
        return Optional.of(day).filter(date -> YearMonth.from(date).equals(month));
    }
}
