// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.duration;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** What comes again: "every Friday", "each year", "every two weeks", "twice a week", "Mondays", "daily". */
public final class SetGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return adverb(scan, i)
                .or(() -> every(scan, i))
                .or(() -> timesA(scan, i))
                .or(() -> plural(scan, i));
    }

    /** "Daily", not in the name of a newspaper. */
    private static Optional<TimeMatch> adverb(Scan scan, int i) {
        boolean name = scan.lexeme(i).capital()
                && (scan.lexeme(i - 1).capital() || scan.lexeme(i + 1).capital());
        boolean part = scan.lexeme(i - 1).isDash() && !scan.lexeme(i).spaced();
        return scan.find(i, LexemeKind.SET).filter(value -> !name && !part).map(value -> TimeMatch.set(i + 1, value));
    }

    private static Optional<TimeMatch> every(Scan scan, int i) {
        if (!scan.is(i, LexemeKind.EVERY)) {
            return Optional.empty();
        }
        return named(scan, i + 1).or(() -> other(scan, i)).or(() -> counted(scan, i));
    }

    /** "Every Friday", "every May", "every summer", "each Friday night". */
    private static Optional<TimeMatch> named(Scan scan, int at) {
        OptionalInt weekday = scan.findWeekday(at);
        if (weekday.isPresent()) {
            return Optional.of(weekly(scan, at + 1, weekday.getAsInt()));
        }
        OptionalInt month = scan.findMonth(at);
        if (month.isPresent()) {
            return Optional.of(TimeMatch.set(at + 1, String.format(Locale.ROOT, "XXXX-%02d", month.getAsInt())));
        }
        return scan.find(at, LexemeKind.SEASON)
                .map(code -> TimeMatch.set(at + 1, "XXXX-" + code))
                .or(() -> scan.find(at, LexemeKind.PART).map(code -> TimeMatch.set(at + 1, "XXXX-XX-XXT" + code)));
    }

    private static TimeMatch weekly(Scan scan, int end, int weekday) {
        String value = "XXXX-WXX-" + weekday;
        return scan.find(end, LexemeKind.PART)
                .map(code -> TimeMatch.set(end + 1, value + "T" + code))
                .orElseGet(() -> TimeMatch.set(end, value));
    }

    /** "Every other day". */
    private static Optional<TimeMatch> other(Scan scan, int i) {
        return scan.is(i + 1, "other")
                ? Length.findUnit(scan, i + 2).map(code -> TimeMatch.set(i + 3, Length.value("2", code)))
                : Optional.empty();
    }

    /** "Every year", "every 10 minutes", "every few days". */
    private static Optional<TimeMatch> counted(Scan scan, int i) {
        Optional<TimeMatch> one =
                Length.findUnit(scan, i + 1).map(code -> TimeMatch.set(i + 2, Length.value("1", code)));
        return one.or(() -> UnitCount.findAt(scan, i + 1)
                .filter(count -> !count.article())
                .flatMap(count -> Length.findUnit(scan, count.end())
                        .map(code -> TimeMatch.set(count.end() + 1, Length.value(count.amount(), code)))));
    }

    /** "Twice a week", "three times a day", "once every two years". */
    private static Optional<TimeMatch> timesA(Scan scan, int i) {
        boolean once = scan.is(i, LexemeKind.TIMES);
        boolean times = (scan.lexeme(i).isNumber() || scan.findCardinal(i).isPresent() || scan.is(i, LexemeKind.VAGUE))
                && scan.is(i + 1, "times");
        if (!once && !times) {
            return Optional.empty();
        }
        int at = once ? i + 1 : i + 2;
        return scan.is(at, "a", "an") || scan.is(at, "per")
                ? Length.findUnit(scan, at + 1).map(code -> TimeMatch.set(at + 2, Length.value("1", code)))
                : every(scan, at);
    }

    /** "Mondays", "Friday nights": the plural says that it comes again. */
    private static Optional<TimeMatch> plural(Scan scan, int i) {
        Optional<String> days =
                scan.find(i, LexemeKind.WEEKDAYS).filter(day -> scan.lexeme(i).capital());
        if (days.isPresent()) {
            return days.map(day -> weekly(scan, i + 1, Integer.parseInt(day)));
        }
        boolean nights = scan.is(i + 1, LexemeKind.PART) && scan.word(i + 1).endsWith("s");
        OptionalInt weekday = nights ? scan.findWeekday(i) : OptionalInt.empty();
        return weekday.isPresent() ? Optional.of(weekly(scan, i + 1, weekday.getAsInt())) : Optional.empty();
    }
}
