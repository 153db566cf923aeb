// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/** Days and months by their names and numbers: "14 December 2025", "December 18-19", "2025-12-14", "May 2014", "August". */
final class DateGrammar implements Grammar {

    private static final Set<String> ADDRESS = Set.of("-", "/", "_", "=");
    private static final Set<String> JOINTS = Set.of("-", ".");
    static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return iso(scan, i)
                .or(() -> dayMonthYear(scan, i))
                .or(() -> slashed(scan, i))
                .or(() -> named(scan, i))
                .or(() -> listed(scan, i));
    }

    /** "2016", "May 2016": a stretch of the calendar that says its year. */
    static Optional<Found> stretch(Scan scan, int i) {
        OptionalInt month = scan.lexicon().findMonth(scan.at(i));
        return month.isPresent() ? MonthGrammar.ofYear(scan, i, month.getAsInt()) : YearGrammar.plain(scan, i);
    }

    /** "4" and "7" of "May 3, 4 and 7". */
    private static Optional<Found> listed(Scan scan, int i) {
        boolean comma = scan.is(i - 1, ",") && (scan.is(i + 1, "and") || scan.is(i + 1, ","));
        boolean last = scan.is(i - 1, "and") && !scan.tag(i + 1).startsWith("NN");
        Optional<LocalDate> before = comma || last ? scan.dayEnding(i - 1) : Optional.empty();
        OptionalInt day = before.isPresent() ? dayNumber(scan, i) : OptionalInt.empty();
        boolean goesOn = comma && (dayNumber(scan, i + 2).isPresent() || last(scan, i + 1));
        return before.filter(earlier -> day.isPresent() && (last || goesOn) && day.getAsInt() > earlier.getDayOfMonth())
                .flatMap(earlier -> Calendar.day(earlier.getYear(), earlier.getMonthValue(), day.getAsInt()))
                .map(meant -> Found.day(i + 1, meant));
    }

    private static boolean last(Scan scan, int i) {
        return scan.is(i, ",")
                && scan.is(i + 1, "and")
                && dayNumber(scan, i + 2).isPresent();
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
        return !scan.at(i).spaced() && scan.is(i - 1, ADDRESS);
    }

    /** "01-10-2014", "21.02.2015": day, month, year. */
    private static Optional<Found> dayMonthYear(Scan scan, int i) {
        boolean joined = scan.is(i + 1, JOINTS)
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
        return MonthGrammar.alone(scan, i, month.getAsInt());
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
        boolean suffix = SUFFIXES.contains(scan.word(i + 1)) && !scan.at(i + 1).spaced();
        return suffix ? i + 2 : i + 1;
    }

    private static Optional<Found> days(Scan scan, int i, int end, int month, int first, int last) {
        boolean apart =
                scan.is(end, ",") || scan.at(end).isDash() && !scan.at(end + 1).spaced();
        int at = apart ? end + 1 : end;
        OptionalInt year = scan.at(at).word().length() == 4 ? scan.digits(at, 4) : OptionalInt.empty();
        if (year.isPresent()) {
            return Optional.of(Calendar.day(year.getAsInt(), month, first)
                    .map(day -> days(at + 1, day, last))
                    .orElseGet(() -> Found.date(at + 1, unreal(Calendar.four(year.getAsInt()), month, first))));
        }
        Optional<LocalDate> day = YearBehind.of(scan, end, month)
                .map(told -> Calendar.day(told, month, first))
                .orElseGet(() -> scan.calendar().nearest(month, first, scan.direction(i)));
        boolean undated = day.isEmpty() && scan.calendar().published().isEmpty();
        return undated ? Optional.of(Found.date(end, unreal("XXXX", month, first))) : day.map(d -> days(end, d, last));
    }

    private static Found days(int end, LocalDate first, int last) {
        return last == 0 ? Found.day(end, first) : range(end, first, last);
    }

    /** A day that no calendar has, such as 29 February 2015, or whose year is not known. */
    private static String unreal(String year, int month, int day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
    }

    private static Found range(int end, LocalDate first, int last) {
        LocalDate after = first.plusDays(last - first.getDayOfMonth() + 1L);
        return new Found(
                end, TimexType.DATE, first.toString(), Optional.of(Interval.ofDays(first, after)), Optional.of(first));
    }
}
