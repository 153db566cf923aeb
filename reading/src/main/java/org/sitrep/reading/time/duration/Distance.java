// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.duration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Quarter;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeMatch;

/** A time that a length is counted to: "two days ago", "a year earlier", "three weeks later", "two days from now". */
final class Distance {

    /** In units of any length: a higher count names no time. Set by hand; keeps years within the calendar. */
    private static final long MOST_UNITS = 10_000;

    /** A year has four digits in a value. */
    private static final int LAST_YEAR = 9999;

    private Distance() {}

    /**
     * The time so many units before or after another.
     *
     * @param i the lexeme after the unit, where "ago" or "later" may stand
     */
    static Optional<TimeMatch> findAt(Scan scan, int start, int i, UnitCount count, String code) {
        boolean ago = scan.is(i, LexemeKind.AGO);
        boolean fromNow = scan.is(i, "from") && (scan.is(i + 1, "now") || scan.is(i + 1, "today"));
        boolean inTime = scan.is(start - 1, "in") && scan.is(i, "'", "’") && scan.is(inTimeNoun(scan, i), "time");
        boolean back = ago || scan.is(i, "earlier");
        boolean forth = fromNow || inTime || scan.is(i, "later");
        if (!back && !forth) {
            return Optional.empty();
        }
        int end = fromNow ? i + 2 : inTime ? inTimeNoun(scan, i) + 1 : i + 1;
        Optional<LocalDate> from = ago || fromNow || inTime ? scan.calendar().published() : narrative(scan, code);
        boolean number = count.isWholeOrOne() && count.amount().length() <= 4;
        if (!number || from.isEmpty()) {
            return Optional.of(TimeMatch.date(end, back ? "PAST_REF" : "FUTURE_REF"));
        }
        long amount = Long.parseLong(count.amount());
        if (back && isBeforeOurEra(from.get(), amount, code)) {
            return Optional.of(TimeMatch.date(end, "PAST_REF"));
        }
        return amount > MOST_UNITS
                ? Optional.empty()
                : Optional.of(moved(scan, end, from.get(), back ? -amount : amount, code));
    }

    /** "In two weeks' time", "in a year's time". */
    private static int inTimeNoun(Scan scan, int i) {
        return scan.skip(i + 1, "s");
    }

    /** Days and weeks are counted from the day mentioned last, months and years from whatever was. */
    private static Optional<LocalDate> narrative(Scan scan, String code) {
        boolean days = code.equals("D") || code.equals("W") || code.startsWith("T");
        Optional<LocalDate> around =
                days ? Optional.empty() : scan.mentionedTimes().findPeriodStart();
        return around.or(() -> scan.mentionedTimes().findDay());
    }

    private static TimeMatch moved(Scan scan, int end, LocalDate from, long amount, String code) {
        Calendar calendar = scan.calendar();
        return switch (code) {
            case "D" -> TimeMatch.day(end, from.plusDays(amount));
            case "W" -> calendar.week(end, from.plusWeeks(amount));
            case "2W" -> calendar.week(end, from.plusWeeks(2 * amount));
            case "M" -> calendar.month(end, YearMonth.from(from).plusMonths(amount));
            case "Q" -> {
                Quarter quarter = Quarter.of(from.plusMonths(3 * amount));
                yield calendar.quarter(end, quarter.year(), quarter.number());
            }
            case "Y" -> calendar.year(end, positive(from.getYear() + amount));
            case "DE" ->
                TimeMatch.date(
                        end,
                        Calendar.four(positive(from.getYear() + 10 * amount)).substring(0, 3));
            case "CE" ->
                TimeMatch.date(
                        end,
                        Calendar.four(positive(from.getYear() + 100 * amount)).substring(0, 2));
            default -> TimeMatch.date(end, from.toString());
        };
    }

    /** "3,000 years ago" has no year of four digits. */
    private static boolean isBeforeOurEra(LocalDate from, long amount, String code) {
        long years = amount * (code.equals("Y") ? 1 : code.equals("DE") ? 10 : code.equals("CE") ? 100 : 0);
        return years >= from.getYear();
    }

    private static int positive(long year) {
        return (int) Math.max(1, Math.min(LAST_YEAR, year));
    }
}
