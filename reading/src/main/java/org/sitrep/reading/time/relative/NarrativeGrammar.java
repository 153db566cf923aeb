// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.relative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Quarter;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Times counted from the one mentioned last: "the next day", "that week", "the following year", "the day before". */
public final class NarrativeGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return day(scan, i)
                .or(() -> dayBeside(scan, i))
                .or(() -> periodBeside(scan, i))
                .or(() -> laterInTheDay(scan, i))
                .or(() -> period(scan, i));
    }

    private static int shift(Scan scan, int i) {
        if (!scan.is(i, "the")) {
            return 0;
        }
        return scan.is(i + 1, "following") ? 1 : scan.is(i + 1, "previous", "preceding") ? -1 : 0;
    }

    /** "That day", "the same week", "that same year": the lexeme of the noun, or {@code i} where none is the same. */
    private static int noun(Scan scan, int i) {
        int that = scan.is(i, "that") ? i + 1 : scan.is(i, "the", "this") && scan.is(i + 1, "same") ? i + 1 : i;
        int same = that > i ? scan.skip(that, "same") : i;
        return same > i ? scan.skip(same, "very") : scan.is(i, "same") ? i + 1 : i;
    }

    private static Optional<TimeMatch> day(Scan scan, int i) {
        int shift = scan.is(i, "the") && scan.is(i + 1, "next") ? 1 : shift(scan, i);
        int noun = shift != 0 ? i + 2 : noun(scan, i);
        return noun > i && scan.is(noun, "day")
                ? scan.mentionedTimes().findDay().map(day -> TimeMatch.day(noun + 1, day.plusDays(shift)))
                : Optional.empty();
    }

    /** "The day before" and "the day after" at the end of a clause; before a noun they are counted from that. */
    private static Optional<TimeMatch> dayBeside(Scan scan, int i) {
        boolean day = scan.is(i, "the") && scan.is(i + 1, "day");
        boolean before = scan.is(i + 2, "before");
        boolean after = scan.is(i + 2, "after");
        boolean closed = !scan.lexeme(i + 3).isLetters() && !scan.lexeme(i + 3).isNumber();
        return day && closed && (before || after)
                ? scan.mentionedTimes().findDay().map(known -> TimeMatch.day(i + 3, known.plusDays(before ? -1 : 1)))
                : Optional.empty();
    }

    /** "The year before", "the week after" at the end of a clause. */
    private static Optional<TimeMatch> periodBeside(Scan scan, int i) {
        int shift = scan.is(i + 2, "before", "earlier") ? -1 : scan.is(i + 2, "after") ? 1 : 0;
        boolean closed = !scan.lexeme(i + 3).isLetters() && !scan.lexeme(i + 3).isNumber();
        return shift != 0 && closed && scan.is(i, "the")
                ? scan.mentionedTimes()
                        .findPeriodStart()
                        .flatMap(day -> period(scan, i + 1, day, shift))
                        .map(match -> match.endingAt(i + 3))
                : Optional.empty();
    }

    /** "Later in the day", "the end of the day". */
    private static Optional<TimeMatch> laterInTheDay(Scan scan, int i) {
        boolean day = scan.is(i, "the") && scan.is(i + 1, "day");
        boolean narrowed = scan.is(i - 1, "in") && scan.is(i - 2, LexemeKind.NARROW)
                || scan.is(i - 1, "of") && scan.is(i - 2, LexemeKind.EDGE);
        return day && narrowed
                ? scan.mentionedTimes().findDay().map(known -> TimeMatch.day(i + 2, known))
                : Optional.empty();
    }

    private static Optional<TimeMatch> period(Scan scan, int i) {
        int shift = shift(scan, i);
        int noun = shift != 0 ? i + 2 : noun(scan, i);
        return noun > i
                ? scan.mentionedTimes().findPeriodStart().flatMap(day -> period(scan, noun, day, shift))
                : Optional.empty();
    }

    private static Optional<TimeMatch> period(Scan scan, int noun, LocalDate day, int shift) {
        Calendar calendar = scan.calendar();
        return switch (scan.word(noun)) {
            case "week" -> Optional.of(calendar.week(noun + 1, day.plusWeeks(shift)));
            case "weekend" -> Optional.of(calendar.weekend(noun + 1, day.plusWeeks(shift)));
            case "month" ->
                Optional.of(calendar.month(noun + 1, YearMonth.from(day).plusMonths(shift)));
            case "year" -> Optional.of(calendar.year(noun + 1, day.getYear() + shift));
            case "quarter" ->
                Optional.of(Quarter.of(day.plusMonths(3L * shift)))
                        .map(q -> calendar.quarter(noun + 1, q.year(), q.number()));
            default -> Optional.empty();
        };
    }
}
