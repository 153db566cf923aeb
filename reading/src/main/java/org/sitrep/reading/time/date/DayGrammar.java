// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Direction;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Days by their name: "yesterday", "Friday night", "last Monday", "the day after tomorrow", "Friday week". */
public final class DayGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return nearDay(scan, i)
                .or(() -> beyond(scan, i))
                .or(() -> findWeekday(scan, i))
                .or(() -> shiftedWeekday(scan, i))
                .or(() -> weekFrom(scan, i));
    }

    private static Optional<TimeMatch> nearDay(Scan scan, int i) {
        boolean name = scan.lexeme(i).capital() && scan.lexeme(i).spaced() && scan.is(i - 1, Tag.NNP);
        Optional<LocalDate> named = name ? Optional.empty() : near(scan, i);
        return named.map(day ->
                scan.is(i, "tonight") ? TimeMatch.part(i + 1, day, "NI") : withPart(scan, TimeMatch.day(i + 1, day)));
    }

    private static Optional<LocalDate> near(Scan scan, int i) {
        Optional<String> days = scan.find(i, LexemeKind.DAY);
        return days.flatMap(shift -> scan.calendar().published().map(anchor -> anchor.plusDays(Long.parseLong(shift))));
    }

    /** "The day after tomorrow", "the day before yesterday". */
    private static Optional<TimeMatch> beyond(Scan scan, int i) {
        int at = scan.skip(i, "the");
        int shift = scan.is(at + 1, "after") ? 1 : scan.is(at + 1, "before") ? -1 : 0;
        return shift != 0 && scan.is(at, "day")
                ? near(scan, at + 2).map(day -> TimeMatch.day(at + 3, day.plusDays(shift)))
                : Optional.empty();
    }

    /** A weekday with the part of the day that may follow, on the side of the day of publication that the verb says. */
    static Optional<TimeMatch> findWeekday(Scan scan, int i) {
        if (scan.findWeekday(i).isEmpty() || isNameOfOther(scan, i)) {
            return Optional.empty();
        }
        return findWeekday(scan, i, scan.direction(i), 0);
    }

    /** The day at {@code i} that belongs to the words from {@code from} on: "until 9 a.m. Tuesday" lies ahead. */
    public static Optional<TimeMatch> findDay(Scan scan, int from, int i) {
        if (scan.is(i, LexemeKind.DAY) && !scan.is(i, "tonight")) {
            return near(scan, i).map(day -> TimeMatch.day(i + 1, day));
        }
        boolean ahead = scan.is(from - 1, LexemeKind.OPEN_END) || scan.is(from - 1, "by");
        return findWeekday(scan, i, scan.direction(ahead ? from : i), 0)
                .flatMap(match -> match.day().map(day -> TimeMatch.day(match.end(), day)));
    }

    /** "Sunday Times", "Marc Wednesday". */
    private static boolean isNameOfOther(Scan scan, int i) {
        boolean inName = scan.lexeme(i + 1).capital()
                && scan.lexeme(i + 1).spaced()
                && scan.word(i + 1).length() > 3
                && !scan.is(i + 1, LexemeKind.MONTH)
                && !scan.is(i + 1, LexemeKind.PART)
                && scan.is(i + 1, Tag.NNP)
                && scan.is(i - 1, Tag.NNP);
        boolean title = scan.is(i - 1, "the")
                && scan.is(i + 1, Tag.NNP)
                && scan.lexeme(i + 1).capital()
                && !scan.is(i + 1, LexemeKind.PART);
        return inName || title || scan.isPerson(i) && scan.isPerson(i - 1);
    }

    private static Optional<TimeMatch> findWeekday(Scan scan, int i, Direction direction, int shift) {
        OptionalInt number = scan.findWeekday(i);
        boolean abbreviated = !scan.is(i, LexemeKind.WEEKDAY);
        if (number.isEmpty() || abbreviated && !scan.is(i + 1, ".")) {
            return Optional.empty();
        }
        int end = scan.afterDot(i);
        return scan.calendar()
                .findWeekday(number.getAsInt(), direction)
                .map(day -> moved(scan, day, shift))
                .map(day -> withPart(scan, TimeMatch.day(end, day)));
    }

    /** "Last Friday", "this coming Friday", "the previous Friday", "that Friday". */
    private static Optional<TimeMatch> shiftedWeekday(Scan scan, int i) {
        boolean named = scan.is(i + 1, LexemeKind.SHIFT) || scan.is(i + 1, "following", "preceding");
        int at = scan.is(i, "the", "this") && named ? i + 1 : i;
        if (scan.findWeekday(at + 1).isEmpty() || !scan.is(at + 1, LexemeKind.WEEKDAY) && !scan.is(at + 2, ".")) {
            return Optional.empty();
        }
        boolean narrative = scan.is(i, "the") && scan.is(at, "next", "previous")
                || scan.is(at, "following", "preceding")
                || scan.is(at, "that");
        if (narrative && scan.mentionedTimes().findPeriodStart().isPresent()) {
            return narrativeWeekday(scan, at);
        }
        Optional<Integer> shift = scan.find(at, LexemeKind.SHIFT).map(Integer::valueOf);
        return shift.flatMap(s ->
                findWeekday(scan, at + 1, s < 0 ? Direction.PAST : s > 0 ? Direction.FUTURE : scan.direction(i), s));
    }

    /** Counted from the day mentioned last. */
    private static Optional<TimeMatch> narrativeWeekday(Scan scan, int at) {
        boolean back = scan.is(at, "previous", "preceding");
        boolean same = scan.is(at, "that");
        int end = scan.afterDot(at + 1);
        return scan.mentionedTimes()
                .findDay()
                .map(day -> Calendar.weekday(
                        back ? day.minusDays(1) : same ? day : day.plusDays(1),
                        scan.findWeekday(at + 1).orElseThrow(),
                        back || same))
                .map(day -> withPart(scan, TimeMatch.day(end, day)));
    }

    /** "Last Friday" and "next Friday" are never the day of publication itself. */
    private static LocalDate moved(Scan scan, LocalDate day, int shift) {
        boolean today = scan.calendar().published().filter(day::equals).isPresent();
        return today && shift != 0 ? day.plusWeeks(shift) : day;
    }

    /** "A week from Friday", "a week ago Monday". */
    private static Optional<TimeMatch> weekFrom(Scan scan, int i) {
        boolean week = scan.is(i, "a") && scan.is(i + 1, "week");
        boolean from = scan.is(i + 2, "from", "after");
        if (!week || !from && !scan.is(i + 2, LexemeKind.AGO)) {
            return Optional.empty();
        }
        int shift = from ? 1 : -1;
        Direction direction = from ? Direction.FUTURE : Direction.PAST;
        return scan.is(i + 3, LexemeKind.DAY)
                ? near(scan, i + 3).map(day -> TimeMatch.day(i + 4, day.plusWeeks(shift)))
                : findWeekday(scan, i + 3, direction, 0)
                        .flatMap(match -> match.day().map(day -> TimeMatch.day(match.end(), day.plusWeeks(shift))));
    }

    public static TimeMatch withPart(Scan scan, TimeMatch match) {
        int next = scan.skipDash(match.end());
        int part = scan.is(next, LexemeKind.NARROW) ? next + 1 : next;
        Optional<String> code = scan.find(part, LexemeKind.PART);
        return code.isPresent() && match.day().isPresent()
                ? TimeMatch.part(part + 1, match.day().get(), code.get())
                : match;
    }
}
