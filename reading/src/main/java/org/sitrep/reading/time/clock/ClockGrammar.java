// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.date.DateGrammar;
import org.sitrep.reading.time.date.DayGrammar;
import org.sitrep.reading.time.date.NumericDateGrammar;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/**
 * Times of the clock on the day the sentence speaks of: "3 p.m. on Friday", "14:30 local time (12:30 GMT)", "from 2 to 4 p.m.".
 *
 * <p>An hour is an hour long, a minute a minute. The zone belongs to the words but is not reckoned with.
 */
public final class ClockGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return ClockTime.findAt(scan, i)
                .flatMap(clock -> onItsDay(scan, i, clock))
                .or(() -> firstOfTwo(scan, i));
    }

    /** The time with the day that may follow: "3 p.m. Friday", "10:35 a.m. (0735 GMT) Friday". */
    private static Optional<TimeMatch> onItsDay(Scan scan, int i, ClockTime clock) {
        Optional<TimeMatch> named = dayAt(scan, i, clock.end());
        if (named.isPresent()) {
            return Optional.of(time(named.get().end(), named.get().day().orElseThrow(), clock));
        }
        return dayBehindBracket(scan, i, clock.end())
                .or(() -> scan.mentionedTimes().findDayInSentence(scan.sentence(i)))
                .map(day -> time(clock.end(), day, clock));
    }

    private static Optional<TimeMatch> dayAt(Scan scan, int i, int end) {
        int next = scan.is(end, "on", ",") ? end + 1 : end;
        boolean newSentence = next > end && scan.lexeme(end).capital();
        return !newSentence ? date(scan, next).or(() -> DayGrammar.findDay(scan, i, next)) : Optional.empty();
    }

    private static Optional<TimeMatch> date(Scan scan, int i) {
        return new DateGrammar()
                .findAt(scan, i)
                .or(() -> new NumericDateGrammar().findAt(scan, i))
                .filter(match -> match.day().isPresent());
    }

    /** The same moment on another clock may stand between the time and its day, or with it: "4 in the morning (4 a.m. Friday)". */
    private static Optional<LocalDate> dayBehindBracket(Scan scan, int i, int end) {
        if (!scan.is(end, "(")) {
            return Optional.empty();
        }
        return ClockTime.findAt(scan, end + 1)
                .flatMap(other -> dayAt(scan, i, scan.skip(other.end(), ")")))
                .flatMap(TimeMatch::day);
    }

    /** The "2" of "between 2 and 4 p.m.": the second says which half of the day. */
    private static Optional<TimeMatch> firstOfTwo(Scan scan, int i) {
        boolean joined = scan.is(i + 1, "and", "to") || scan.lexeme(i + 1).isDash();
        OptionalInt hour = joined ? scan.findDigits(i, 2) : OptionalInt.empty();
        if (hour.isEmpty() || hour.getAsInt() < 1 || hour.getAsInt() > 12) {
            return Optional.empty();
        }
        Optional<ClockTime> second = ClockTime.findAt(scan, i + 2)
                .filter(clock -> ClockTime.halfOfDay(scan, i + 3) > i + 3 || ClockTime.halfOfDay(scan, i + 5) > i + 5);
        return second.flatMap(clock -> {
            int late = clock.hour() >= 12 ? 12 : 0;
            int first = hour.getAsInt() % 12 + late;
            ClockTime begin = new ClockTime(i + 1, first < clock.hour() ? first : (first + 12) % 24, 0, false);
            boolean dash = scan.lexeme(i + 1).isDash();
            return dash ? span(scan, i, begin, clock) : onItsDay(scan, i, begin);
        });
    }

    /** "2-4 p.m." is one stretch. */
    private static Optional<TimeMatch> span(Scan scan, int i, ClockTime begin, ClockTime end) {
        return onItsDay(scan, i, end)
                .flatMap(last -> last.day().map(day -> {
                    LocalDateTime from = day.atTime(begin.hour(), 0);
                    LocalDateTime to = day.atTime(end.hour(), end.minute());
                    return TimeMatch.time(last.end(), value(from), from, from.isBefore(to) ? to : to.plusDays(1));
                }));
    }

    private static TimeMatch time(int end, LocalDate day, ClockTime clock) {
        LocalDateTime from = day.atTime(clock.hour(), clock.minute());
        return TimeMatch.time(end, value(from), from, clock.exact() ? from.plusMinutes(1) : from.plusHours(1));
    }

    private static String value(LocalDateTime time) {
        return time.toLocalDate() + String.format(Locale.ROOT, "T%02d:%02d", time.getHour(), time.getMinute());
    }
}
