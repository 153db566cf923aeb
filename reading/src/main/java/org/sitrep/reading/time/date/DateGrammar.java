// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/**
 * Days by the name of their month: "14 December 2025", "Monday, May 6", "December 18-19", "the 3rd of May", "May 3, 4 and 7".
 *
 * <p>Days that a dash joins are one expression with the interval of all; days of a list and of "from 3 to 7 May" are one each,
 * as TimeML 1.2.1 has it.
 */
public final class DateGrammar implements TimeGrammar {

    /** How many days a list may have after its first. Set by hand; keeps the look-ahead bounded. */
    private static final int MOST_DAYS = 6;

    /** Any will do: in it February has all the days it can have. */
    private static final int LEAP_YEAR = 2024;

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        int start = skipWeekday(scan, i);
        return monthFirst(scan, i, start).or(() -> dayFirst(scan, i, start)).or(() -> further(scan, i));
    }

    /** "Sunday, 14 December": the weekday belongs to the date. */
    private static int skipWeekday(Scan scan, int i) {
        if (scan.findWeekday(i).isEmpty()) {
            return i;
        }
        int next = scan.skip(scan.skip(scan.afterDot(i), ","), "the");
        boolean date =
                scan.findMonth(next).isPresent() || findDayNumber(scan, next).isPresent();
        return date ? next : i;
    }

    private static Optional<TimeMatch> monthFirst(Scan scan, int i, int start) {
        OptionalInt month = scan.findMonth(start);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = scan.skip(scan.afterDot(start), "the");
        OptionalInt day = findDayNumber(scan, next);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int after = afterDay(scan, next);
        int last = lastDay(scan, after, day.getAsInt());
        int end = last > 0 ? afterDay(scan, after + 1) : after;
        return days(scan, i, end, month.getAsInt(), day.getAsInt(), last);
    }

    private static Optional<TimeMatch> dayFirst(Scan scan, int i, int from) {
        int start = scan.skip(from, "the");
        OptionalInt day = findDayNumber(scan, start);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int after = afterDay(scan, start);
        int last = lastDay(scan, after, day.getAsInt());
        int next = last > 0 ? afterDay(scan, after + 1) : after;
        next = scan.is(next, "of") || scan.lexeme(next).isDash() ? next + 1 : next;
        OptionalInt month = scan.findMonth(next);
        return month.isPresent()
                ? days(scan, i, scan.afterDot(next), month.getAsInt(), day.getAsInt(), last)
                : beforeOthers(scan, i, after, day.getAsInt());
    }

    /** The first day of "3 and 4 May", "3, 4 and 7 May", "3 to 7 May": the month stands after the last. */
    private static Optional<TimeMatch> beforeOthers(Scan scan, int i, int after, int day) {
        int next = after;
        for (int k = 0; k < MOST_DAYS && isJoint(scan, next); k++) {
            int number = next + 1;
            if (findDayNumber(scan, number).isEmpty()) {
                return Optional.empty();
            }
            next = afterDay(scan, number);
            int of = scan.skip(next, "of");
            OptionalInt month = scan.findMonth(of);
            if (month.isPresent()) {
                int year = scan.skip(scan.afterDot(of), ",");
                return named(scan, i, scan.findFourDigits(year), month.getAsInt(), day)
                        .map(date -> TimeMatch.day(after, date));
            }
        }
        return Optional.empty();
    }

    private static boolean isJoint(Scan scan, int i) {
        return scan.is(i, ",", "to") || scan.is(i, "and", "or");
    }

    /** The "4" and the "7" of "May 3, 4 and 7". */
    private static Optional<TimeMatch> further(Scan scan, int i) {
        if (!scan.lexeme(i).isNumber() || !isJoint(scan, i - 1)) {
            return Optional.empty();
        }
        OptionalInt day = findDayNumber(scan, i);
        Optional<LocalDate> before = scan.mentionedTimes().findDayEndingAt(i - 1);
        boolean later = day.isPresent()
                && before.isPresent()
                && day.getAsInt() > before.get().getDayOfMonth();
        if (!later || !isClosed(scan, afterDay(scan, i), !scan.is(i - 1, ","))) {
            return Optional.empty();
        }
        int end = afterDay(scan, i);
        LocalDate month = before.get();
        return Calendar.findDay(month.getYear(), month.getMonthValue(), day.getAsInt())
                .map(date -> TimeMatch.day(end, date));
    }

    /** Whether the numbers up to {@code i} are a list of days and count nothing: "May 3, 40 people" is not one. */
    private static boolean isClosed(Scan scan, int i, boolean closed) {
        if (closed) {
            return !scan.isAny(i, Tags.NOUNS)
                    && !scan.isAny(i, Tags.ADJECTIVES)
                    && !scan.is(i, LexemeKind.COUNTED)
                    && !scan.is(i, "%");
        }
        int next = i;
        for (int k = 0; k < MOST_DAYS && isJoint(scan, next); k++) {
            if (findDayNumber(scan, next + 1).isEmpty()) {
                return false;
            }
            boolean last = !scan.is(next, ",");
            next = afterDay(scan, next + 1);
            if (last) {
                return isClosed(scan, next, true);
            }
        }
        return false;
    }

    /** The second day of "18-19"; 0 if there is only one. */
    private static int lastDay(Scan scan, int i, int first) {
        int last = scan.lexeme(i).isDash() ? findDayNumber(scan, i + 1).orElse(0) : 0;
        return last > first ? last : 0;
    }

    public static OptionalInt findDayNumber(Scan scan, int i) {
        OptionalInt number = scan.findDigits(i, 2);
        boolean plausible = number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 31;
        boolean clock = scan.is(i + 1, ":") && scan.lexeme(i + 2).isNumber();
        return plausible && !clock ? number : OptionalInt.empty();
    }

    private static int afterDay(Scan scan, int i) {
        boolean suffix =
                scan.is(i + 1, LexemeKind.ORDINAL_ENDING) && !scan.lexeme(i + 1).spaced();
        return suffix ? i + 2 : i + 1;
    }

    private static Optional<TimeMatch> days(Scan scan, int i, int end, int month, int first, int last) {
        int comma = scan.skip(end, ",");
        OptionalInt year = scan.findFourDigits(comma);
        int after = year.isPresent() ? comma + 1 : end;
        Optional<LocalDate> day = named(scan, i, year, month, first);
        if (day.isEmpty()) {
            return Optional.of(TimeMatch.date(after, open(year, month, first)));
        }
        LocalDate from = day.get();
        int length = last == 0 ? 1 : last - first + 1;
        return Optional.of(TimeMatch.days(after, from, from.plusDays(length)));
    }

    private static Optional<LocalDate> named(Scan scan, int i, OptionalInt year, int month, int day) {
        return year.isPresent()
                ? Calendar.findDay(year.getAsInt(), month, day)
                : scan.calendar().findNearest(month, day, scan.direction(i));
    }

    /** What is known of a day without a year where nobody says when the text is from, and of a day that does not exist. */
    private static String open(OptionalInt year, int month, int day) {
        if (day > YearMonth.of(LEAP_YEAR, month).lengthOfMonth()) {
            String named = year.isPresent() ? Calendar.four(year.getAsInt()) : "XXXX";
            return String.format(Locale.ROOT, "%s-%02d-XX", named, month);
        }
        return year.isPresent()
                ? String.format(Locale.ROOT, "%04d-%02d-XX", year.getAsInt(), month)
                : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }
}
