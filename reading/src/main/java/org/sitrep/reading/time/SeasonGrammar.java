// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.Interval;

/**
 * Seasons: "summer 2022", "the winter of 2023", "last spring", "this autumn".
 *
 * <p>Their days are those of meteorology: whole months, in the north spring from 1 March on.
 */
final class SeasonGrammar implements Grammar {

    private static final Set<String> LAST = Set.of("last", "past", "previous");
    private static final Set<String> NEXT = Set.of("next", "coming", "upcoming");
    private static final int NONE = 2;

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return ofYear(scan, i).or(() -> relative(scan, i));
    }

    private static Optional<Found> ofYear(Scan scan, int i) {
        int noun = scan.is(i, "the") ? i + 1 : i;
        Optional<String> code = scan.lexicon().find("season", scan.at(noun));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        int of = scan.is(noun + 1, "of") || scan.is(noun + 1, ",") ? noun + 2 : noun + 1;
        return YearGrammar.plain(scan, of)
                .filter(year -> year.value().length() == 4)
                .map(year -> season(scan, i, year.end(), Integer.parseInt(year.value()), code.get()));
    }

    private static Optional<Found> relative(Scan scan, int i) {
        boolean demonstrated = scan.is(i, "the") || scan.is(i, "this") && scan.is(i + 1, "past");
        int at = demonstrated ? i + 1 : i;
        int shift = scan.is(at, LAST) ? -1 : scan.is(at, NEXT) ? 1 : scan.is(at, "this") ? 0 : NONE;
        Optional<String> code =
                shift == NONE ? Optional.empty() : scan.lexicon().find("season", scan.at(at + 1));
        return code.flatMap(season -> scan.calendar()
                .published()
                .map(anchor -> season(scan, i, at + 2, year(anchor, season, shift), season)));
    }

    /** The year of the last, this or next season, told as in the north. */
    private static int year(LocalDate anchor, String code, int shift) {
        int year = anchor.getYear();
        if (code.equals("WI") && anchor.getMonthValue() <= 2) {
            return year - 1 + shift;
        }
        int begins = begins(code);
        boolean begun = anchor.getMonthValue() >= begins;
        if (shift < 0) {
            return begun && anchor.getMonthValue() > begins + 2 ? year : year - 1;
        }
        return begun && shift > 0 ? year + 1 : year;
    }

    private static int begins(String code) {
        return switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static Found season(Scan scan, int i, int end, int year, String code) {
        LocalDate north = LocalDate.of(year, begins(code), 1);
        Optional<LocalDate> first = switch (scan.hemisphere(i)) {
            case NORTH -> Optional.of(north);
            // A southern summer lies in two years, and which of two is meant stays open.
            case SOUTH ->
                Optional.of(north.plusMonths(code.equals("SP") || code.equals("SU") ? 6 : -6))
                        .filter(day -> !code.equals("SU"));
            case UNSAID -> Optional.empty();
        };
        return Found.date(
                end, Calendar.four(year) + "-" + code, first.map(day -> Interval.ofDays(day, day.plusMonths(3))));
    }
}
