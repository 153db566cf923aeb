// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/** Times of the clock: "3 p.m.", "10:30 am", "14:30 local time", "noon". */
final class ClockGrammar implements Grammar {

    private static final Set<String> NOON = Set.of("noon", "midday");
    private static final Set<String> AFTERNOON = Set.of("p", "pm");
    private static final Set<String> HALVES = Set.of("am", "pm");
    private static final Set<String> LETTERS = Set.of("a", "p");
    private static final Set<String> BEFORE_DAY = Set.of("on", ",");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return military(scan, i).or(() -> clock(scan, i)).or(() -> noon(scan, i));
    }

    private static Optional<Found> noon(Scan scan, int i) {
        boolean noon = scan.is(i, NOON);
        boolean midnight = scan.is(i, "midnight");
        return noon || midnight
                ? scan.dayOfSentence(i).map(day -> time(scan, zone(scan, i + 1), day, noon ? 12 : 0, 0, true))
                : Optional.empty();
    }

    private static Optional<Found> clock(Scan scan, int i) {
        OptionalInt hour = scan.is(i + 1, ".") ? dottedHour(scan, i) : scan.digits(i, 2);
        if (hour.isEmpty() || scan.is(i - 1, ":")) {
            return Optional.empty();
        }
        boolean colon = scan.is(i + 1, ":") && !scan.at(i + 2).spaced();
        boolean dot = scan.is(i + 1, ".") && !scan.at(i + 1).spaced();
        OptionalInt minute = colon || dot ? twoDigits(scan, i + 2) : OptionalInt.empty();
        int next = minute.isPresent() ? i + 3 : i + 1;
        next = colon
                        && minute.isPresent()
                        && scan.is(next, ":")
                        && twoDigits(scan, next + 1).isPresent()
                ? next + 2
                : next;
        if (scan.is(next, "o") && scan.is(next + 1, APOSTROPHES) && scan.is(next + 2, "clock")) {
            return of(scan, i, next + 3, hour.getAsInt(), 0, true);
        }
        int half = half(scan, next);
        if (half > next) {
            int hours = hour.getAsInt() % 12 + (scan.is(next, AFTERNOON) ? 12 : 0);
            return Optional.of(half)
                    .flatMap(end -> of(scan, i, zone(scan, end), hours, minute.orElse(0), minute.isPresent()));
        }
        boolean dotted = dot && minute.isPresent() && (zone(scan, next) > next || followsYear(scan, i));
        boolean told = (colon || dotted) && minute.isPresent() && minute.getAsInt() < 60 && hour.getAsInt() < 24;
        return told ? of(scan, i, zone(scan, next), hour.getAsInt(), minute.getAsInt(), true) : Optional.empty();
    }

    /** "22.38" looks like a number with a fraction; what follows must tell. */
    private static OptionalInt dottedHour(Scan scan, int i) {
        boolean hour = scan.at(i).isNumber()
                && scan.word(i).length() <= 2
                && scan.at(i).spaced();
        return hour ? OptionalInt.of(Integer.parseInt(scan.word(i))) : OptionalInt.empty();
    }

    /** "8 May 2022 21.48", as live pages stamp their entries. */
    private static boolean followsYear(Scan scan, int i) {
        boolean year = scan.at(i - 1).isNumber() && scan.word(i - 1).length() == 4;
        return year && scan.lexicon().findMonth(scan.at(i - 2)).isPresent();
    }

    /** "0900 GMT". */
    private static Optional<Found> military(Scan scan, int i) {
        boolean four = scan.at(i).isNumber() && scan.word(i).length() == 4 && scan.isKind(i + 1, "zone");
        int number = four ? Integer.parseInt(scan.word(i)) : 0;
        return four ? of(scan, i, zone(scan, i + 1), number / 100, number % 100, true) : Optional.empty();
    }

    private static OptionalInt twoDigits(Scan scan, int i) {
        boolean two = scan.at(i).isNumber() && scan.word(i).length() == 2;
        return two ? OptionalInt.of(Integer.parseInt(scan.word(i))) : OptionalInt.empty();
    }

    /** The lexeme after "a.m." or "pm", or {@code i} where neither stands. */
    private static int half(Scan scan, int i) {
        if (scan.is(i, HALVES)) {
            return i + 1;
        }
        boolean dotted = scan.is(i, LETTERS) && scan.is(i + 1, ".") && scan.is(i + 2, "m");
        return dotted ? scan.afterDot(i + 2) : i;
    }

    private static int zone(Scan scan, int i) {
        if (scan.is(i, "local") && scan.is(i + 1, "time")) {
            return i + 2;
        }
        return scan.isKind(i, "zone") ? i + 1 : i;
    }

    private static Optional<Found> of(Scan scan, int i, int end, int hour, int minute, boolean minutes) {
        boolean possible = hour < 24 && minute < 60;
        return possible
                ? scan.dayOfSentence(i).map(day -> time(scan, end, day, hour, minute, minutes))
                : Optional.empty();
    }

    /** The time on the day the sentence speaks of; a weekday or a date may follow: "3 p.m. Friday". */
    private static Found time(Scan scan, int end, LocalDate day, int hour, int minute, boolean minutes) {
        int next = scan.is(end, BEFORE_DAY) ? end + 1 : end;
        Optional<Found> named = RelativeGrammar.day(scan, next);
        LocalDate meant = named.flatMap(Found::day).orElse(day);
        LocalDateTime from = meant.atTime(hour, minute);
        String value = meant + String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return new Found(
                named.map(Found::end).orElse(end),
                TimexType.TIME,
                value,
                Optional.of(new Interval(from, minutes ? from.plusMinutes(1) : from.plusHours(1))),
                Optional.of(meant));
    }
}
