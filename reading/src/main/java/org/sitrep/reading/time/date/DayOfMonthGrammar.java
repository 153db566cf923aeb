// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Direction;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** A bare day, its month left to the context: "on the 15th", "by the 3rd of this month". */
public final class DayOfMonthGrammar implements TimeGrammar {

    /** What an ordinal counts, rather than naming a day. */
    private static final Tags BEHIND_ORDINAL = Tags.NOUNS.with(Tags.ADJECTIVES).with(Tag.VBG, Tag.CD);

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        boolean suffixed =
                scan.is(i, "the") && scan.lexeme(i + 1).isNumber() && scan.is(i + 2, LexemeKind.ORDINAL_ENDING);
        if (!suffixed || !scan.is(i - 1, LexemeKind.BEFORE_MONTH) && !scan.is(i - 1, "on")) {
            return Optional.empty();
        }
        OptionalInt day = DateGrammar.findDayNumber(scan, i + 1);
        Optional<LocalDate> published = scan.calendar().published();
        return day.isPresent() && published.isPresent()
                ? ofMonth(scan, i + 3, published.get(), day.getAsInt())
                        .or(() -> alone(scan, i, published.get(), day.getAsInt()))
                : Optional.empty();
    }

    /** "Of this month", "of last month", "of the month". */
    private static Optional<TimeMatch> ofMonth(Scan scan, int i, LocalDate published, int day) {
        if (!scan.is(i, "of") || !scan.is(i + 2, "month")) {
            return Optional.empty();
        }
        Optional<Integer> shift = scan.is(i + 1, "the")
                ? Optional.of(0)
                : scan.find(i + 1, LexemeKind.SHIFT).map(Integer::valueOf);
        return shift.flatMap(s -> day(i + 3, YearMonth.from(published).plusMonths(s), day));
    }

    /** The nearest such day on the side the verb says; "the 4th floor" is not a day. */
    private static Optional<TimeMatch> alone(Scan scan, int i, LocalDate published, int day) {
        if (scan.isAny(i + 3, BEHIND_ORDINAL)
                || scan.is(i + 3, "of")
                || scan.lexeme(i + 3).isDash()) {
            return Optional.empty();
        }
        boolean ahead = scan.direction(i) == Direction.FUTURE;
        YearMonth here = YearMonth.from(published);
        boolean other = ahead ? day < published.getDayOfMonth() : day > published.getDayOfMonth();
        return day(i + 3, other ? here.plusMonths(ahead ? 1 : -1) : here, day);
    }

    private static Optional<TimeMatch> day(int end, YearMonth month, int day) {
        return Calendar.findDay(month.getYear(), month.getMonthValue(), day).map(date -> TimeMatch.day(end, date));
    }
}
