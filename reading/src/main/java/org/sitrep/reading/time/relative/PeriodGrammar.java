// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.date.DateGrammar;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Direction;
import org.sitrep.reading.time.scan.Quarter;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Stretches counted from the day of publication: "next month", "this weekend", "last May", "the end of the year". */
public final class PeriodGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        Optional<LocalDate> published = scan.calendar().published();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = published.get();
        return running(scan, i, anchor)
                .or(() -> shifted(scan, i, anchor))
                .or(() -> weekend(scan, i, anchor))
                .or(() -> weekOf(scan, i))
                .or(() -> theYear(scan, i, anchor))
                .or(() -> yearEnd(scan, i, anchor));
    }

    private static Optional<TimeMatch> shifted(Scan scan, int i, LocalDate anchor) {
        int at = scan.is(i, "the", "this") && scan.is(i + 1, LexemeKind.SHIFT) ? i + 1 : i;
        Optional<Integer> value = scan.find(at, LexemeKind.SHIFT).map(Integer::valueOf);
        boolean barePast = scan.is(at, "past") && at == i;
        if (value.isEmpty() || barePast) {
            return Optional.empty();
        }
        int shift = value.get();
        int noun = scan.is(at + 1, LexemeKind.FISCAL) ? at + 2 : at + 1;
        return month(scan, at + 1, shift, anchor).or(() -> unit(scan, noun, shift, anchor));
    }

    /** "The end of the year", "later in the month", "the current fiscal year": the running one. */
    private static Optional<TimeMatch> running(Scan scan, int i, LocalDate anchor) {
        if (!scan.is(i, "the")) {
            return Optional.empty();
        }
        boolean current = scan.is(i + 1, "current");
        int noun = current ? scan.skip(i + 2, LexemeKind.FISCAL) : i + 1;
        boolean edge = scan.is(i - 1, "of") && scan.is(i - 2, LexemeKind.EDGE);
        boolean narrowed = scan.is(i - 1, "in") && scan.is(i - 2, LexemeKind.NARROW);
        boolean week = scan.is(noun, "week", "month") && (scan.is(i - 1, "for") || scan.is(noun + 1, "'", "’"));
        return current || edge || narrowed || week ? unit(scan, noun, 0, anchor) : Optional.empty();
    }

    private static Optional<TimeMatch> month(Scan scan, int i, int shift, LocalDate anchor) {
        OptionalInt month = scan.findMonth(i);
        int end = scan.afterDot(i);
        if (month.isEmpty() || DateGrammar.findDayNumber(scan, end).isPresent()) {
            return Optional.empty();
        }
        YearMonth here = YearMonth.of(anchor.getYear(), month.getAsInt());
        YearMonth now = YearMonth.from(anchor);
        boolean back = shift < 0 && !here.isBefore(now);
        boolean forth = shift > 0 && !here.isAfter(now);
        return Optional.of(scan.calendar().month(end, here.plusYears(back ? -1 : forth ? 1 : 0)));
    }

    private static Optional<TimeMatch> unit(Scan scan, int i, int shift, LocalDate anchor) {
        Calendar calendar = scan.calendar();
        return switch (scan.word(i)) {
            case "week" -> Optional.of(calendar.week(i + 1, anchor.plusWeeks(shift)));
            case "weekend" -> Optional.of(calendar.weekend(i + 1, lastWeekend(scan, i, anchor, shift)));
            case "month" ->
                Optional.of(calendar.month(i + 1, YearMonth.from(anchor).plusMonths(shift)));
            case "year" -> Optional.of(year(scan, i, anchor.getYear() + shift));
            case "quarter" -> {
                Quarter quarter = Quarter.of(anchor.plusMonths(3L * shift));
                yield Optional.of(calendar.quarter(i + 1, quarter.year(), quarter.number()));
            }
            case "decade" -> Optional.of(decade(scan, i, anchor.getYear() / 10 + shift));
            case "century" -> Optional.of(calendar.century(i + 1, anchor.getYear() / 100 + shift + 1));
            default -> Optional.empty();
        };
    }

    /** "The past decade" is rather the last ten years than those of the calendar: its days stay open. */
    private static TimeMatch decade(Scan scan, int i, int tens) {
        TimeMatch match = scan.calendar().decade(i + 1, 10 * tens);
        return scan.is(i - 1, "past", "last") ? match.withoutDays() : match;
    }

    private static TimeMatch year(Scan scan, int i, int year) {
        TimeMatch match = scan.calendar().year(i + 1, year);
        boolean fiscal = scan.is(i - 1, LexemeKind.FISCAL) && !scan.is(i - 1, "calendar");
        return fiscal ? match.withoutDays() : match;
    }

    /** "Were hit this weekend", read on a Monday or Tuesday, means the one just over. */
    private static LocalDate lastWeekend(Scan scan, int i, LocalDate anchor, int shift) {
        boolean justOver = shift == 0
                && anchor.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0
                && scan.direction(i) == Direction.PAST;
        return justOver ? anchor.minusWeeks(1) : anchor.plusWeeks(shift);
    }

    /** "Over the weekend", "the weekend of 6-7 December". */
    private static Optional<TimeMatch> weekend(Scan scan, int i, LocalDate anchor) {
        int noun = scan.skip(i, "the");
        if (!scan.is(noun, "weekend") || noun == i && !scan.is(i - 1, "over")) {
            return Optional.empty();
        }
        Optional<TimeMatch> named =
                scan.is(noun + 1, "of") ? new DateGrammar().findAt(scan, noun + 2) : Optional.empty();
        if (named.flatMap(TimeMatch::day).isPresent()) {
            LocalDate day = named.flatMap(TimeMatch::day).get();
            return Optional.of(scan.calendar().weekend(named.get().end(), day));
        }
        boolean over = scan.direction(noun) != Direction.FUTURE
                && anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return Optional.of(scan.calendar().weekend(noun + 1, over ? anchor.minusWeeks(1) : anchor));
    }

    /** "The week of March 6". */
    private static Optional<TimeMatch> weekOf(Scan scan, int i) {
        boolean weekOf = scan.is(i, "the") && scan.is(i + 1, "week") && scan.is(i + 2, "of");
        return weekOf
                ? new DateGrammar()
                        .findAt(scan, i + 3)
                        .flatMap(match -> match.day().map(day -> scan.calendar().week(match.end(), day)))
                : Optional.empty();
    }

    /** "For the year", "the full year": the running one; "the year ended" and "the years" are lengths. */
    private static Optional<TimeMatch> theYear(Scan scan, int i, LocalDate anchor) {
        if (!scan.is(i, "the")) {
            return Optional.empty();
        }
        int noun = scan.skip(i + 1, "full");
        boolean whole = noun > i + 1 || scan.is(i - 1, "for") || scan.is(i - 1, "of");
        boolean counted = scan.is(noun + 1, LexemeKind.CLOSED_END)
                || scan.lexeme(noun + 1).isDash()
                || scan.is(noun + 1, "of");
        return whole && !counted && scan.is(noun, "year")
                ? Optional.of(scan.calendar().year(noun + 1, anchor.getYear()))
                : Optional.empty();
    }

    /** "Year-end", "year's end". */
    private static Optional<TimeMatch> yearEnd(Scan scan, int i, LocalDate anchor) {
        if (!scan.is(i, "year")) {
            return Optional.empty();
        }
        boolean possessive = scan.is(i + 1, "'", "’") && scan.is(i + 2, "s");
        int end = possessive ? i + 3 : scan.skipDash(i + 1);
        return scan.is(end, "end") ? Optional.of(scan.calendar().year(end + 1, anchor.getYear())) : Optional.empty();
    }
}
