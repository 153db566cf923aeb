// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.time.date.DateGrammar;
import org.sitrep.reading.time.date.DayGrammar;
import org.sitrep.reading.time.date.NumericDateGrammar;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;
import org.sitrep.record.time.Interval;

/** Parts of a day that are named first: "overnight on December 13", "the night of 12-13 December", "the next morning". */
public final class PartGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return overnight(scan, i)
                .or(() -> ofDay(scan, i))
                .or(() -> ofToday(scan, i))
                .or(() -> narrative(scan, i))
                .or(() -> inPart(scan, i));
    }

    /** A day named by date, weekday, holiday or "yesterday". */
    static Optional<TimeMatch> findDay(Scan scan, int i) {
        return new DateGrammar()
                .findAt(scan, i)
                .or(() -> new NumericDateGrammar().findAt(scan, i))
                .or(() -> new DayGrammar().findAt(scan, i))
                .filter(match -> match.day().isPresent());
    }

    /** The night into a day: of the sentence's day where it names one, else of the day of publication. */
    private static Optional<TimeMatch> overnight(Scan scan, int i) {
        if (!scan.is(i, "overnight")) {
            return Optional.empty();
        }
        int next = scan.is(i + 1, "on", "into") || scan.is(i + 1, "to", "from") || scan.is(i + 1, "of") ? i + 2 : i + 1;
        Optional<TimeMatch> named = scan.sameSentence(i, next) ? findDay(scan, next) : Optional.empty();
        if (named.isEmpty()) {
            return scan.mentionedTimes()
                    .findDayInSentence(scan.sentence(i))
                    .map(morning -> night(i + 1, morning, morning.plusDays(1)));
        }
        TimeMatch first = named.get();
        if (isNamedByBothDays(scan, first)) {
            int joined = scan.is(first.end(), "to", "into") ? first.end() + 2 : first.end();
            return Optional.of(between(joined, first.day().orElseThrow()));
        }
        Optional<TimeMatch> second =
                scan.is(first.end(), "to", "into") ? findDay(scan, first.end() + 1) : Optional.empty();
        return second.isPresent() ? fromTo(first, second.get()) : Optional.of(intoDay(first));
    }

    /** "December 12-13" and "December 12 to 13". */
    private static boolean isNamedByBothDays(Scan scan, TimeMatch first) {
        LocalDate next = first.day().orElseThrow().plusDays(1);
        boolean joined = scan.is(first.end(), "to", "into")
                && DateGrammar.findDayNumber(scan, first.end() + 1).orElse(0) == next.getDayOfMonth()
                && scan.findMonth(first.end() + 2).isEmpty();
        return joined || lastDay(first, next).equals(next);
    }

    private static TimeMatch intoDay(TimeMatch named) {
        LocalDate morning = named.day().orElseThrow();
        return night(named.end(), morning, lastDay(named, morning).plusDays(1));
    }

    /** The night into a day. */
    private static TimeMatch night(int end, LocalDate morning, LocalDate after) {
        return TimeMatch.part(end, morning, "NI", Interval.ofDays(morning.minusDays(1), after));
    }

    /** The night that is named by both its days; its value is that of the evening. */
    private static TimeMatch between(int end, LocalDate evening) {
        return TimeMatch.part(end, evening, "NI", Interval.ofDays(evening, evening.plusDays(2)));
    }

    /** "Overnight from Friday to Saturday": no night but the one between them. */
    private static Optional<TimeMatch> fromTo(TimeMatch first, TimeMatch second) {
        return second.day()
                .filter(morning -> first.day().orElseThrow().plusDays(1).equals(morning))
                .map(morning -> night(second.end(), morning, morning.plusDays(1)))
                .or(() -> Optional.of(intoDay(first)));
    }

    private static LocalDate lastDay(TimeMatch dated, LocalDate day) {
        return dated.interval()
                .map(interval -> interval.to().toLocalDate().minusDays(1))
                .orElse(day);
    }

    /** "The night of 12-13 December", "the morning of 3 May", "the early hours of Saturday", "dawn on Friday". */
    private static Optional<TimeMatch> ofDay(Scan scan, int i) {
        int noun = scan.skip(i, "the");
        noun = scan.is(noun, LexemeKind.NARROW) ? noun + 1 : noun;
        boolean hours = scan.is(noun, "hours", "morning") && scan.is(noun - 1, "early");
        boolean small = scan.is(noun, "small") && scan.is(noun + 1, "hours");
        noun = small ? noun + 1 : noun;
        Optional<String> code = hours || small ? Optional.of("MO") : scan.find(noun, LexemeKind.PART);
        if (code.isEmpty() || scan.is(noun, "overnight") || !scan.is(noun + 1, "of", "on")) {
            return Optional.empty();
        }
        String part = code.get();
        return findDay(scan, noun + 2).map(named -> ofDay(scan, named, part));
    }

    private static TimeMatch ofDay(Scan scan, TimeMatch named, String part) {
        LocalDate day = named.day().orElseThrow();
        boolean both = part.equals("NI") && scan.is(named.end(), "to", "into") && isNamedByBothDays(scan, named);
        return both
                ? between(named.end() + 2, day)
                : TimeMatch.part(named.end(), day, part, named.interval().orElseThrow());
    }

    /** "This morning", "last night", "later this evening": parts of the day of publication, or of the one before. */
    private static Optional<TimeMatch> ofToday(Scan scan, int i) {
        boolean last = scan.is(i, "last") && scan.is(i + 1, "night", "evening");
        if (!last && !scan.is(i, "this")) {
            return Optional.empty();
        }
        return scan.find(i + 1, LexemeKind.PART)
                .flatMap(code -> scan.calendar()
                        .published()
                        .map(day -> TimeMatch.part(i + 2, last ? day.minusDays(1) : day, code)));
    }

    /** Counted from the day mentioned last: "the next morning", "the previous evening", "that night". */
    private static Optional<TimeMatch> narrative(Scan scan, int i) {
        int at = scan.skip(i, "the");
        boolean the = at > i;
        int shift = the && scan.is(at, "next", "following") ? 1 : the && scan.is(at, "previous", "preceding") ? -1 : 0;
        boolean same = scan.is(at, "that") || the && scan.is(at, "same");
        if (shift == 0 && !same) {
            return Optional.empty();
        }
        int noun = scan.is(at, "that") ? scan.skip(at + 1, "same") : at + 1;
        return scan.find(noun, LexemeKind.PART)
                .flatMap(code -> scan.mentionedTimes()
                        .findDay()
                        .map(day -> TimeMatch.part(noun + 1, day.plusDays(shift), code)));
    }

    /** "In the morning", "during the night", "by mid-afternoon": of the day the sentence speaks of. */
    private static Optional<TimeMatch> inPart(Scan scan, int i) {
        boolean mid = scan.is(i, "mid");
        boolean the = scan.is(i, "the") && (scan.is(i - 1, "in", "during") || scan.is(i - 1, "throughout"));
        int noun = mid ? scan.skipDash(i + 1) : i + 1;
        if (!mid && !the || scan.isAny(noun + 1, Tags.NOUNS)) {
            return Optional.empty();
        }
        return scan.find(noun, LexemeKind.PART)
                .flatMap(code -> scan.mentionedTimes()
                        .findDayInSentence(scan.sentence(i))
                        .map(day -> TimeMatch.part(noun + 1, day, code)));
    }
}
