// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Direction;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/**
 * Seasons: "summer 2022", "the winter of 2024-25", "last spring", "this fall", "the summer".
 *
 * <p>Whether it is winter in July is read from the text alone; see {@link Hemisphere}.
 */
public final class SeasonGrammar implements TimeGrammar {

    /** In April "this winter" is still the one just over. Set by hand. */
    private static final int LAST_AFTER_WINTER = Month.APRIL.getValue();

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return withYear(scan, scan.skip(i, "the"))
                .or(() -> shifted(scan, i))
                .or(() -> ofThatYear(scan, i))
                .or(() -> bare(scan, i));
    }

    private static Optional<Season> season(Scan scan, int i) {
        return scan.find(i, LexemeKind.SEASON).map(code -> Season.of(code, Hemisphere.isSouthern(scan, i)));
    }

    private static Optional<TimeMatch> withYear(Scan scan, int i) {
        if (!scan.is(i, LexemeKind.SEASON)) {
            return Optional.empty();
        }
        int of = scan.is(i + 1, "of", ",") || scan.is(i + 1, "in") ? i + 2 : i + 1;
        return YearGrammar.findYear(scan, of)
                .flatMap(year ->
                        season(scan, i).map(season -> season.matchIn(afterSecondYear(scan, year), year.year())));
    }

    /** "2024-25" and "2024/2025" are one winter. */
    private static int afterSecondYear(Scan scan, NamedYear year) {
        int end = year.end();
        boolean joined = (scan.lexeme(end).isDash() || scan.lexeme(end).isSlash())
                && !scan.lexeme(end).spaced()
                && (scan.lexeme(end + 1).isNumber(2) || scan.lexeme(end + 1).isNumber(4));
        boolean next = joined && Integer.parseInt(scan.word(end + 1)) % 100 == (year.year() + 1) % 100;
        return next ? end + 2 : end;
    }

    /** "Last summer", "this winter", "next spring", "this past fall". */
    private static Optional<TimeMatch> shifted(Scan scan, int i) {
        int at = scan.is(i, "this") && scan.is(i + 1, "past", "coming") ? i + 1 : i;
        at = scan.is(i, "the") && scan.is(i + 1, LexemeKind.SHIFT) ? i + 1 : at;
        Optional<Integer> shift = scan.find(at, LexemeKind.SHIFT).map(Integer::valueOf);
        Optional<LocalDate> published = scan.calendar().published();
        if (shift.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        int noun = at + 1;
        return season(scan, noun).map(season -> season.matchIn(noun + 1, year(season, published.get(), shift.get())));
    }

    private static int year(Season season, LocalDate day, int shift) {
        int latest = season.yearUpTo(day);
        boolean running = season.isRunningOn(day);
        return switch (shift) {
            case -1 -> running ? latest - 1 : latest;
            case 1 -> latest + 1;
            default -> running ? latest : nearest(season, day);
        };
    }

    /** "This summer" is that of the running year, past or to come; in April "this winter" is the one just over. */
    private static int nearest(Season season, LocalDate day) {
        return season.first() == Month.DECEMBER.getValue() && day.getMonthValue() <= LAST_AFTER_WINTER
                ? day.getYear() - 1
                : day.getYear();
    }

    /** "The summer of that year", "that summer". */
    private static Optional<TimeMatch> ofThatYear(Scan scan, int i) {
        int at = scan.skip(i, "the");
        boolean that = scan.is(i, "that");
        int noun = that ? i + 1 : at;
        boolean ofThat = scan.is(noun + 1, "of") && scan.is(noun + 2, "that") && scan.is(noun + 3, "year");
        if (!that && !ofThat) {
            return Optional.empty();
        }
        int end = ofThat ? noun + 4 : noun + 1;
        return scan.mentionedTimes()
                .findPeriodStart()
                .flatMap(day -> season(scan, noun).map(season -> season.matchIn(end, day.getYear())));
    }

    /** "In the summer", "over the winter": the nearest on the side the verb says. */
    private static Optional<TimeMatch> bare(Scan scan, int i) {
        boolean the = scan.is(i, "the") && scan.is(i - 1, LexemeKind.BEFORE_MONTH) && scan.is(i + 1, LexemeKind.SEASON);
        if (!the || scan.is(i + 2, "of") || scan.isAny(i + 2, Tags.NOUNS)) {
            return Optional.empty();
        }
        return scan.calendar()
                .published()
                .flatMap(day -> season(scan, i + 1)
                        .map(season -> season.matchIn(
                                i + 2,
                                season.yearUpTo(day)
                                        + (scan.direction(i) == Direction.FUTURE && !season.isRunningOn(day)
                                                ? 1
                                                : 0))));
    }
}
