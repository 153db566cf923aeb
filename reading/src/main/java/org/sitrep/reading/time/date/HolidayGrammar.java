// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.time.lexeme.Holiday;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** "Christmas Eve", "last Thanksgiving", "Easter 2024", "New Year's Day". */
public final class HolidayGrammar implements TimeGrammar {

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        Optional<Integer> shift = scan.find(i, LexemeKind.SHIFT).map(Integer::valueOf);
        int at = shift.isPresent() ? i + 1 : i;
        if (!scan.is(at, LexemeKind.HOLIDAY) || !scan.lexeme(at).capital()) {
            return Optional.empty();
        }
        Optional<TimeMatch> best = Optional.empty();
        for (Holiday holiday : Holiday.list()) {
            int end = end(scan, at, holiday);
            if (end > at && best.filter(match -> match.end() >= end).isEmpty()) {
                best = dated(scan, i, end, holiday, shift);
            }
        }
        return best;
    }

    /** The lexeme after the name, or {@code i} where another stands there. */
    private static int end(Scan scan, int i, Holiday holiday) {
        int at = i;
        for (String word : holiday.words()) {
            boolean same = scan.is(at, word) || word.equals("'") && scan.is(at, "’");
            if (!same) {
                return i;
            }
            at++;
        }
        return at;
    }

    private static Optional<TimeMatch> dated(Scan scan, int i, int end, Holiday holiday, Optional<Integer> shift) {
        int of = scan.is(end, ",", "of") ? end + 1 : end;
        Optional<NamedYear> year = YearGrammar.findYear(scan, of);
        if (year.isPresent()) {
            return Optional.of(
                    TimeMatch.day(year.get().end(), holiday.dateIn(year.get().year())));
        }
        boolean name = scan.lexeme(end).capital()
                && scan.is(end, Tag.NNP)
                && scan.is(i, Tag.NNP)
                && scan.sameSentence(i, end)
                && scan.lexeme(end).spaced();
        return name
                ? Optional.empty()
                : scan.calendar().published().map(anchor -> TimeMatch.day(end, day(scan, i, anchor, holiday, shift)));
    }

    private static LocalDate day(Scan scan, int i, LocalDate anchor, Holiday holiday, Optional<Integer> shift) {
        LocalDate here = holiday.dateIn(anchor.getYear());
        boolean back = shift.filter(s -> s < 0).isPresent();
        boolean forth = shift.filter(s -> s > 0).isPresent();
        if (back || forth) {
            boolean over = back ? !here.isBefore(anchor) : !here.isAfter(anchor);
            return over ? holiday.dateIn(anchor.getYear() + (back ? -1 : 1)) : here;
        }
        return scan.calendar()
                .findNearest(here.getMonthValue(), here.getDayOfMonth(), scan.direction(i))
                .map(near -> holiday.dateIn(near.getYear()))
                .orElse(here);
    }
}
