// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/** Days and months by their names and numbers: "14 December 2025", "December 18-19", "2025-12-14", "May 2014", "August". */
final class DateGrammar implements Grammar {

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "by", "until", "till", "from", "last", "next", "this", "early", "late", "mid", "of",
            "during", "through", "between", "before", "after", "for", "and", "to", "-", "–", "(");
    private static final Set<String> AMBIGUOUS =
            Set.of("may", "march", "august", "mar", "jan", "sun", "sat", "dec", "oct");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return iso(scan, i)
                .or(() -> dayMonthYear(scan, i))
                .or(() -> slashed(scan, i))
                .or(() -> named(scan, i));
    }

    private static Optional<Found> iso(Scan scan, int i) {
        OptionalInt year = scan.at(i).word().length() == 4 ? scan.digits(i, 4) : OptionalInt.empty();
        boolean dashes = !isInAddress(scan, i)
                && scan.is(i + 1, "-")
                && scan.is(i + 3, "-")
                && !scan.at(i + 4).spaced();
        if (year.isEmpty() || !dashes) {
            return Optional.empty();
        }
        return Calendar.day(
                        year.getAsInt(),
                        scan.digits(i + 2, 2).orElse(0),
                        scan.digits(i + 4, 2).orElse(0))
                .map(day -> Found.day(i + 5, day));
    }

    /** The dates in web addresses say nothing of the text. */
    private static boolean isInAddress(Scan scan, int i) {
        return !scan.at(i).spaced() && scan.is(i - 1, Set.of("-", "/", "_", "="));
    }

    /** "01-10-2014", "21.02.2015": day, month, year. */
    private static Optional<Found> dayMonthYear(Scan scan, int i) {
        boolean joined = scan.is(i + 1, Set.of("-", "."))
                && scan.word(i + 3).equals(scan.word(i + 1))
                && IntStream.rangeClosed(i + 1, i + 4)
                        .noneMatch(at -> scan.at(at).spaced());
        boolean numbers =
                IntStream.of(i, i + 2, i + 4).allMatch(at -> scan.at(at).isNumber());
        if (!joined || !numbers || isInAddress(scan, i) || scan.word(i + 4).length() != 4) {
            return Optional.empty();
        }
        return Calendar.day(number(scan, i + 4), number(scan, i + 2), number(scan, i))
                .map(day -> Found.day(i + 5, day));
    }

    private static int number(Scan scan, int i) {
        return Integer.parseInt(scan.word(i));
    }

    /** Month, day, year, as American papers write them. */
    private static Optional<Found> slashed(Scan scan, int i) {
        if (!scan.at(i + 1).isSlash() || !scan.at(i + 3).isSlash()) {
            return Optional.empty();
        }
        OptionalInt year = scan.digits(i + 4, 4);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int short2 = year.getAsInt();
        int full = short2 >= 100 ? short2 : short2 > 50 ? 1900 + short2 : 2000 + short2;
        int first = scan.digits(i, 2).orElse(0);
        int second = scan.digits(i + 2, 2).orElse(0);
        return Calendar.day(full, first, second)
                .or(() -> Calendar.day(full, second, first))
                .map(day -> Found.day(i + 5, day));
    }

    private static Optional<Found> named(Scan scan, int i) {
        int start = skipWeekday(scan, i);
        return monthFirst(scan, start).or(() -> dayFirst(scan, start));
    }

    /** "Sunday, 14 December": the weekday belongs to the date. */
    private static int skipWeekday(Scan scan, int i) {
        if (scan.lexicon().findWeekday(scan.at(i)).isEmpty()) {
            return i;
        }
        int next = scan.afterDot(i);
        next = scan.is(next, ",") ? next + 1 : next;
        next = scan.is(next, "the") ? next + 1 : next;
        return scan.lexicon().findMonth(scan.at(next)).isPresent()
                        || dayNumber(scan, next).isPresent()
                ? next
                : i;
    }

    private static Optional<Found> monthFirst(Scan scan, int i) {
        OptionalInt month = scan.lexicon().findMonth(scan.at(i));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = scan.afterDot(i);
        next = scan.is(next, "the") ? next + 1 : next;
        OptionalInt day = dayNumber(scan, next);
        if (day.isPresent()) {
            int after = afterDay(scan, next);
            int last = lastDay(scan, after, day.getAsInt());
            int end = last > 0 ? afterDay(scan, after + 1) : after;
            return days(scan, i, end, month.getAsInt(), day.getAsInt(), last);
        }
        return monthAlone(scan, i, month.getAsInt());
    }

    private static Optional<Found> dayFirst(Scan scan, int i) {
        int start = scan.is(i, "the") ? i + 1 : i;
        OptionalInt day = dayNumber(scan, start);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int after = afterDay(scan, start);
        int last = lastDay(scan, after, day.getAsInt());
        int next = last > 0 ? afterDay(scan, after + 1) : after;
        next = scan.is(next, "of") || scan.at(next).isDash() ? next + 1 : next;
        OptionalInt month = scan.lexicon().findMonth(scan.at(next));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return days(scan, i, scan.afterDot(next), month.getAsInt(), day.getAsInt(), last);
    }

    /** The second day of "18-19" or "18 and 19", 0 where there is none. */
    private static int lastDay(Scan scan, int i, int first) {
        boolean joined = scan.at(i).isDash() || scan.is(i, "and") || scan.is(i, "to");
        int last = joined ? dayNumber(scan, i + 1).orElse(0) : 0;
        return last > first ? last : 0;
    }

    private static OptionalInt dayNumber(Scan scan, int i) {
        OptionalInt number = scan.digits(i, 2);
        boolean plausible = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 31;
        boolean clock = scan.is(i + 1, ":")
                && !scan.at(i + 1).spaced()
                && scan.at(i + 2).isNumber();
        return plausible && !clock ? number : OptionalInt.empty();
    }

    private static int afterDay(Scan scan, int i) {
        boolean suffix = Set.of("st", "nd", "rd", "th").contains(scan.word(i + 1))
                && !scan.at(i + 1).spaced();
        return suffix ? i + 2 : i + 1;
    }

    private static Optional<Found> days(Scan scan, int i, int end, int month, int first, int last) {
        int comma = scan.is(end, ",") ? end + 1 : end;
        OptionalInt year = scan.at(comma).word().length() == 4 ? scan.digits(comma, 4) : OptionalInt.empty();
        Optional<LocalDate> day = year.isPresent()
                ? Calendar.day(year.getAsInt(), month, first)
                : scan.calendar().nearest(month, first, scan.direction(i));
        int after = year.isPresent() ? comma + 1 : end;
        if (day.isEmpty()) {
            boolean undated = year.isEmpty() && scan.calendar().published().isEmpty();
            return undated
                    ? Optional.of(Found.date(after, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, first)))
                    : Optional.empty();
        }
        return Optional.of(last == 0 ? Found.day(after, day.get()) : range(after, day.get(), last));
    }

    private static Found range(int end, LocalDate first, int last) {
        LocalDate after = first.plusDays(last - first.getDayOfMonth() + 1L);
        return new Found(
                end, TimexType.DATE, first.toString(), Optional.of(Interval.ofDays(first, after)), Optional.of(first));
    }

    private static Optional<Found> monthAlone(Scan scan, int i, int month) {
        int end = scan.afterDot(i);
        int next = scan.is(end, "of") || scan.is(end, ",") ? end + 1 : end;
        OptionalInt year = scan.at(next).word().length() == 4 ? scan.digits(next, 4) : OptionalInt.empty();
        if (year.isPresent() && year.getAsInt() > 1000) {
            return Optional.of(scan.calendar().month(next + 1, YearMonth.of(year.getAsInt(), month)));
        }
        int beside = scan.is(end, "of") ? end + 1 : end;
        int shift = scan.is(beside, "last") ? -1 : scan.is(beside, "this") ? 0 : scan.is(beside, "next") ? 1 : 2;
        if (shift < 2
                && scan.is(beside + 1, "year")
                && scan.calendar().published().isPresent()) {
            int named = scan.calendar().published().orElseThrow().getYear() + shift;
            return Optional.of(scan.calendar().month(beside + 2, YearMonth.of(named, month)));
        }
        boolean ofThatYear = scan.is(end, "of") && scan.is(end + 1, Set.of("that", "the")) && isYear(scan, end + 2);
        if (ofThatYear && scan.around().isPresent()) {
            int running = scan.around().orElseThrow().getYear();
            int after = scan.is(end + 2, "same") ? end + 4 : end + 3;
            return Optional.of(scan.calendar().month(after, YearMonth.of(running, month)));
        }
        boolean ambiguous = AMBIGUOUS.contains(scan.word(i)) || scan.word(i).length() <= 4;
        if (ambiguous && !scan.is(i - 1, BEFORE_MONTH)) {
            return Optional.empty();
        }
        if (scan.lexicon().find("month", scan.at(i)).isEmpty() && end == i + 1) {
            return Optional.empty();
        }
        return Optional.of(scan.calendar()
                .month(month, scan.direction(i))
                .map(found -> scan.calendar().month(end, found))
                .orElseGet(() -> Found.date(end, String.format(Locale.ROOT, "XXXX-%02d", month))));
    }

    private static boolean isYear(Scan scan, int i) {
        return scan.is(i, "year") || scan.is(i, "same") && scan.is(i + 1, "year");
    }
}
