// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.clock;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.time.date.YearGrammar;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;

/**
 * What a clock shows: "3 p.m.", "14:30", "0900 GMT", "5 o'clock", "half past six", "noon".
 *
 * @param end the lexeme after its last one, the time zone included
 * @param exact whether minutes are said
 */
record ClockTime(int end, int hour, int minute, boolean exact) {

    /** Marks an hour that no clock shows; {@link #isReal} refuses it. */
    private static final int NO_HOUR = 24;

    /** "At night" means the evening from this hour on: "11 at night", "3 at night". */
    private static final int FIRST_LATE_HOUR = 6;

    /** What may follow a time of four digits that nothing marks: no noun or adjective, which it might count, and no verb. */
    private static final Tags AFTER_BARE_TIME =
            Tags.of(Tag.DT, Tag.PRP, Tag.PRP_POSSESSIVE, Tag.NNP, Tag.EX, Tag.CD, Tag.COMMA, Tag.PERIOD);

    /** The pronouns that the tagger takes for nouns. */
    private static final Words ANYBODY =
            Words.of("nobody", "everybody", "somebody", "nothing", "everything", "something", "everyone", "someone");

    static Optional<ClockTime> findAt(Scan scan, int i) {
        return military(scan, i)
                .or(() -> digits(scan, i))
                .or(() -> word(scan, i))
                .or(() -> oClock(scan, i))
                .or(() -> halfPast(scan, i))
                .or(() -> inThe(scan, i))
                .filter(ClockTime::isReal);
    }

    private boolean isReal() {
        return hour < 24 && minute < 60;
    }

    private static Optional<ClockTime> word(Scan scan, int i) {
        boolean noon = scan.is(i, "noon", "midday");
        return noon || scan.is(i, "midnight")
                ? Optional.of(new ClockTime(Zone.after(scan, i + 1), noon ? 12 : 0, 0, true))
                : Optional.empty();
    }

    /** "0900 GMT", "at 1430 hours", "around 0300", "0630 a.m.". */
    private static Optional<ClockTime> military(Scan scan, int i) {
        if (!scan.lexeme(i).isNumber(4)) {
            return Optional.empty();
        }
        boolean hours = scan.is(i + 1, "hours", "hrs") && scan.is(i - 1, LexemeKind.BEFORE_CLOCK);
        int end = hours ? i + 2 : i + 1;
        boolean zone = Zone.after(scan, end) > end;
        boolean early = scan.word(i).charAt(0) == '0' && scan.is(i - 1, LexemeKind.BEFORE_CLOCK);
        int number = Integer.parseInt(scan.word(i));
        int half = halfOfDay(scan, i + 1);
        if (half > i + 1) {
            int late = isAfternoon(scan, i + 1) && number < 1200 ? 12 : 0;
            return Optional.of(new ClockTime(Zone.after(scan, half), number / 100 + late, number % 100, true));
        }
        return hours || zone || early || isFirstOfTwo(scan, i) || isBare(scan, i, number)
                ? Optional.of(new ClockTime(Zone.after(scan, end), number / 100, number % 100, true))
                : Optional.empty();
    }

    /** "At 1715 two boats left", "By 2130 all were back", "since 2230": no year and no count fits. */
    private static boolean isBare(Scan scan, int i, int number) {
        boolean told = scan.is(i - 1, LexemeKind.BEFORE_CLOCK)
                && scan.findFourDigits(i).isPresent()
                && (scan.isAny(i + 1, AFTER_BARE_TIME) || ANYBODY.has(scan.word(i + 1)));
        boolean year = number >= YearGrammar.FIRST && number <= YearGrammar.LAST;
        boolean lasting = scan.is(i - 1, LexemeKind.OPEN_END) || scan.is(i - 1, LexemeKind.CLOSED_END);
        int preposition = scan.is(i - 2, "at") && scan.is(i - 1, "about", "around") ? i - 2 : i - 1;
        boolean opening = opensClause(scan, preposition) && (!year || scan.is(preposition, "at"));
        return told && (opening || lasting && !year);
    }

    /** "By", "shortly after" at the head of a sentence or behind a comma. */
    private static boolean opensClause(Scan scan, int preposition) {
        int before = scan.is(preposition - 1, "shortly", "just") ? preposition - 2 : preposition - 1;
        return !scan.sameSentence(before, preposition) || scan.is(before, ",");
    }

    /** The "0200" of "between 0200 and 0400 GMT", "2200-0530 local time". */
    private static boolean isFirstOfTwo(Scan scan, int i) {
        boolean joined =
                scan.is(i + 1, "and", "to") || scan.lexeme(i + 1).isDash() || scan.is(i + 1, LexemeKind.OPEN_END);
        return joined && scan.lexeme(i + 2).isNumber(4) && Zone.after(scan, i + 3) > i + 3;
    }

    private static Optional<ClockTime> digits(Scan scan, int i) {
        OptionalInt hour = scan.is(i + 1, ".") ? dottedHour(scan, i) : scan.findDigits(i, 2);
        if (hour.isEmpty() || scan.is(i - 1, ":")) {
            return Optional.empty();
        }
        boolean colon = scan.is(i + 1, ":") && !scan.lexeme(i + 2).spaced();
        boolean dot = scan.is(i + 1, ".") && !scan.lexeme(i + 1).spaced();
        OptionalInt minute = colon || dot ? twoDigits(scan, i + 2) : OptionalInt.empty();
        int next = minute.isPresent() ? i + 3 : i + 1;
        boolean seconds = colon
                && minute.isPresent()
                && scan.is(next, ":")
                && twoDigits(scan, next + 1).isPresent();
        next = seconds ? next + 2 : next;
        int half = halfOfDay(scan, next);
        if (half > next) {
            boolean real = hour.getAsInt() >= 1 && hour.getAsInt() <= 12;
            int hours = (real ? hour.getAsInt() % 12 : NO_HOUR) + (isAfternoon(scan, next) ? 12 : 0);
            return Optional.of(new ClockTime(Zone.after(scan, half), hours, minute.orElse(0), minute.isPresent()));
        }
        int zone = Zone.after(scan, next);
        boolean dotted = dot && minute.isPresent() && (zone > next || followsYear(scan, i));
        boolean told = (colon || dotted) && minute.isPresent();
        return told ? Optional.of(new ClockTime(zone, hour.getAsInt(), minute.getAsInt(), true)) : Optional.empty();
    }

    /** "22.38" looks like a number with a fraction; what follows must tell. */
    private static OptionalInt dottedHour(Scan scan, int i) {
        boolean hour = scan.lexeme(i).isNumber()
                && scan.word(i).length() <= 2
                && (scan.lexeme(i).spaced() || scan.is(i - 1, "("));
        return hour ? OptionalInt.of(Integer.parseInt(scan.word(i))) : OptionalInt.empty();
    }

    /** "8 May 2022 21.48", as live pages stamp their entries. */
    private static boolean followsYear(Scan scan, int i) {
        return scan.lexeme(i - 1).isNumber(4) && scan.findMonth(i - 2).isPresent();
    }

    private static OptionalInt twoDigits(Scan scan, int i) {
        return scan.lexeme(i).isNumber(2) ? OptionalInt.of(Integer.parseInt(scan.word(i))) : OptionalInt.empty();
    }

    /** The lexeme after "a.m." or "pm", or {@code i} where neither stands. */
    static int halfOfDay(Scan scan, int i) {
        if (scan.is(i, "am", "pm")) {
            return i + 1;
        }
        boolean dotted = scan.is(i, "a", "p") && scan.is(i + 1, ".") && scan.is(i + 2, "m");
        return dotted ? scan.afterDot(i + 2) : i;
    }

    private static boolean isAfternoon(Scan scan, int i) {
        return scan.is(i, "p", "pm");
    }

    private static OptionalInt hourNamed(Scan scan, int i) {
        OptionalInt digits = scan.findDigits(i, 2);
        OptionalInt hour = digits.isPresent() ? digits : scan.findCardinal(i);
        boolean real = hour.isPresent() && hour.getAsInt() >= 1 && hour.getAsInt() <= 12;
        return real ? hour : OptionalInt.empty();
    }

    /** "5 o'clock", "five o'clock in the afternoon". */
    private static Optional<ClockTime> oClock(Scan scan, int i) {
        boolean clock = scan.is(i + 1, "o") && scan.is(i + 2, "'", "’") && scan.is(i + 3, "clock");
        OptionalInt hour = clock ? hourNamed(scan, i) : OptionalInt.empty();
        return hour.isPresent() ? Optional.of(named(scan, i + 4, hour.getAsInt(), 0, false)) : Optional.empty();
    }

    /** "Half past six". */
    private static Optional<ClockTime> halfPast(Scan scan, int i) {
        OptionalInt hour = scan.is(i, "half") && scan.is(i + 1, "past") ? hourNamed(scan, i + 2) : OptionalInt.empty();
        return hour.isPresent() ? Optional.of(named(scan, i + 3, hour.getAsInt(), 30, true)) : Optional.empty();
    }

    /** "At 4 in the morning". */
    private static Optional<ClockTime> inThe(Scan scan, int i) {
        boolean in = scan.is(i + 1, "in") && scan.is(i + 2, "the") && scan.is(i - 1, LexemeKind.BEFORE_CLOCK);
        OptionalInt hour = in && scan.is(i + 3, LexemeKind.PART) ? hourNamed(scan, i) : OptionalInt.empty();
        return hour.isPresent() ? Optional.of(named(scan, i + 1, hour.getAsInt(), 0, false)) : Optional.empty();
    }

    /** An hour in words, with the half of the day that may follow: "in the afternoon", "at night". */
    private static ClockTime named(Scan scan, int end, int hour, int minute, boolean exact) {
        int part = scan.is(end, "in") && scan.is(end + 1, "the") ? end + 2 : scan.is(end, "at") ? end + 1 : end;
        Optional<String> code = part > end ? scan.find(part, LexemeKind.PART) : Optional.empty();
        if (code.isEmpty()) {
            return new ClockTime(end, hour, minute, exact);
        }
        boolean late = code.get().equals("AF")
                || code.get().equals("EV")
                || code.get().equals("NI") && hour >= FIRST_LATE_HOUR;
        return new ClockTime(part + 1, hour % 12 + (late ? 12 : 0), minute, exact);
    }
}
