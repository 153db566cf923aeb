// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.record.time.Interval;

/** Turns parts of dates into values and intervals, counted from the day of publication. Immutable. */
public final class Calendar {

    /**
     * Days ahead of publication beyond which a day beside a verb of the past is taken for last year's; twice as many back for one
     * to come. Set by hand while reading development texts.
     */
    private static final int FAR_DAYS = 45;

    /** Months ahead beyond which a month to come is taken for the one just over. Set by hand, too. */
    private static final int FAR_MONTHS = 9;

    private final Optional<LocalDate> published;

    public Calendar(Optional<LocalDate> published) {
        this.published = published;
    }

    public Optional<LocalDate> published() {
        return published;
    }

    /** A day of the year; none where the month has no such day. */
    public static Optional<LocalDate> findDay(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The year in which a month and day lie that come without one: the one nearest to the day of publication. */
    public Optional<LocalDate> findNearest(int month, int day) {
        return published.flatMap(anchor -> {
            Optional<LocalDate> best = Optional.empty();
            for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
                Optional<LocalDate> candidate = findDay(year, month, day);
                if (candidate.isPresent() && (best.isEmpty() || distance(candidate) < distance(best))) {
                    best = candidate;
                }
            }
            return best;
        });
    }

    /**
     * The nearest such day, unless the text looks the other way and that day is far off: "on Oct. 23" beside a verb of the past
     * is last year's when next October's is months ahead.
     */
    public Optional<LocalDate> findNearest(int month, int day, Direction direction) {
        return findNearest(month, day).map(near -> {
            LocalDate anchor = published.orElse(near);
            boolean ahead = direction != Direction.FUTURE && near.isAfter(anchor.plusDays(FAR_DAYS));
            boolean behind = direction == Direction.FUTURE && near.isBefore(anchor.minusDays(2 * FAR_DAYS));
            int year = near.getYear() + (ahead ? -1 : behind ? 1 : 0);
            return findDay(year, month, day).orElse(near);
        });
    }

    private long distance(Optional<LocalDate> day) {
        return Math.abs(ChronoUnit.DAYS.between(published.orElseThrow(), day.orElseThrow()));
    }

    /**
     * The year of a month without one: the latest such month up to publication, or the next when the text looks ahead. A month
     * that is hardly over is meant even then: "they applied to join in May".
     */
    public Optional<YearMonth> findMonth(int month, Direction direction) {
        return published.map(anchor -> {
            YearMonth now = YearMonth.from(anchor);
            YearMonth then = YearMonth.of(anchor.getYear(), month);
            if (direction != Direction.FUTURE) {
                return then.isAfter(now) ? then.minusYears(1) : then;
            }
            YearMonth next = then.isBefore(now) ? then.plusYears(1) : then;
            return next.isAfter(now.plusMonths(FAR_MONTHS)) ? next.minusYears(1) : next;
        });
    }

    /** The weekday last past, today included, or the one to come. */
    public Optional<LocalDate> findWeekday(int number, Direction direction) {
        return published.map(anchor -> weekday(anchor, number, direction != Direction.FUTURE));
    }

    /** The weekday on that day or next to it. */
    public static LocalDate weekday(LocalDate day, int number, boolean back) {
        DayOfWeek weekday = DayOfWeek.of(number);
        return day.with(back ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
    }

    public TimeMatch month(int end, YearMonth month) {
        LocalDate first = month.atDay(1);
        return TimeMatch.date(end, month.toString(), Interval.ofDays(first, first.plusMonths(1)));
    }

    public TimeMatch year(int end, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return TimeMatch.date(end, four(year), Interval.ofDays(first, first.plusYears(1)));
    }

    public TimeMatch quarter(int end, int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return TimeMatch.date(end, four(year) + "-Q" + quarter, Interval.ofDays(first, first.plusMonths(3)));
    }

    public TimeMatch half(int end, int year, int half) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        return TimeMatch.date(end, four(year) + "-H" + half, Interval.ofDays(first, first.plusMonths(6)));
    }

    /** The ten years that begin with that one: "the 1990s". */
    public TimeMatch decade(int end, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return TimeMatch.date(end, four(year).substring(0, 3), Interval.ofDays(first, first.plusYears(10)));
    }

    /** The hundred years the value stands for: the 19th century, "18", is 1800 to 1899. */
    public TimeMatch century(int end, int number) {
        LocalDate first = LocalDate.of(100 * (number - 1), 1, 1);
        return TimeMatch.date(end, four(number - 1).substring(2), Interval.ofDays(first, first.plusYears(100)));
    }

    /** The ISO week a day lies in. */
    public TimeMatch week(int end, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TimeMatch.date(end, weekValue(day), Interval.ofDays(monday, monday.plusDays(7)));
    }

    /** The Saturday and Sunday of the ISO week a day lies in. */
    public TimeMatch weekend(int end, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TimeMatch.date(end, weekValue(day) + "-WE", Interval.ofDays(monday.plusDays(5), monday.plusDays(7)));
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
