// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Points in time counted back or forth by a length: "two days ago", "a year earlier", "two weeks' time", "a month from now". */
final class Counted {

    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    /** Units longer than this are counted from the week, month or year told last, days and hours from the day. */
    private static final Set<String> LONG = Set.of("W", "2W", "M", "Y", "DE", "CE");

    private Counted() {}

    /** What the words at {@code i}, behind the length, make of it. */
    static Optional<Found> at(Scan scan, int i, Count count, String code) {
        boolean ago = scan.is(i, "ago");
        boolean back = ago || scan.is(i, "earlier");
        int ahead = afterNow(scan, i);
        if (!back && !scan.is(i, "later") && ahead == i) {
            return Optional.empty();
        }
        int end = ahead > i ? ahead : i + 1;
        Optional<LocalDate> from = ago || ahead > i ? scan.calendar().published() : told(scan, code);
        if (!Count.isWhole(count.amount()) || from.isEmpty()) {
            return Optional.of(Found.date(end, back ? "PAST_REF" : "FUTURE_REF"));
        }
        long amount = (back ? -1 : 1) * Long.parseLong(count.amount());
        return ago && scan.is(end, "today")
                ? shift(from.get(), amount, code).map(day -> Found.day(end + 1, day))
                : Optional.of(moved(scan.calendar(), end, from.get(), amount, code));
    }

    /** The lexeme behind "from now" or the "time" of "two weeks' time"; {@code i} where neither stands. */
    private static int afterNow(Scan scan, int i) {
        if (scan.is(i, "from") && scan.is(i + 1, "now")) {
            return i + 2;
        }
        if (!scan.is(i, APOSTROPHES) || scan.at(i).spaced()) {
            return i;
        }
        int time = scan.is(i + 1, "s") ? i + 2 : i + 1;
        return scan.is(time, "time") ? time + 1 : i;
    }

    private static Optional<LocalDate> told(Scan scan, String code) {
        return LONG.contains(code) ? scan.around().or(scan::running) : scan.running();
    }

    private static Found moved(Calendar calendar, int end, LocalDate from, long amount, String code) {
        LocalDate then = shift(from, amount, code).orElse(from);
        return switch (code) {
            case "W", "2W" -> calendar.week(end, then);
            case "M" -> calendar.month(end, YearMonth.from(then));
            case "Y" -> calendar.year(end, then.getYear());
            case "DE" -> Found.date(end, Calendar.four(then.getYear()).substring(0, 3));
            case "CE" -> Found.date(end, Calendar.four(then.getYear()).substring(0, 2));
            case "D", "NI" -> Found.day(end, then);
            default -> Found.date(end, then.toString());
        };
    }

    /** The day so many units away, never before the year 1; none for the units of the clock. */
    static Optional<LocalDate> shift(LocalDate from, long amount, String code) {
        LocalDate then = switch (code) {
            case "D", "NI" -> from.plusDays(amount);
            case "W" -> from.plusWeeks(amount);
            case "2W" -> from.plusWeeks(2 * amount);
            case "M" -> from.plusMonths(amount);
            case "Q" -> from.plusMonths(3 * amount);
            case "Y" -> from.plusYears(amount);
            case "DE" -> from.plusYears(10 * amount);
            case "CE" -> from.plusYears(100 * amount);
            default -> from;
        };
        boolean known = !code.startsWith("T") && !code.equals("WE");
        boolean far = then.getYear() < 1 || then.getYear() > 9999;
        return known ? Optional.of(far ? LocalDate.of(then.getYear() < 1 ? 1 : 9999, 1, 1) : then) : Optional.empty();
    }
}
