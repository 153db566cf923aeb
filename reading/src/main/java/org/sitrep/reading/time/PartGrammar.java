// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/** Parts of a day that is named behind or told before: "the night of 12-13 December", "the early hours of Saturday", "that evening". */
final class PartGrammar implements Grammar {

    private static final Set<String> OF = Set.of("of", "on");
    private static final Set<String> AFTER = Set.of("next", "following");
    private static final Set<String> BEFORE = Set.of("previous", "preceding");
    private static final Set<String> SAME = Set.of("same", "that");
    private static final Set<String> NIGHT = Set.of("overnight", "midnight", "noon", "midday");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return ofDay(scan, i).or(() -> told(scan, i));
    }

    private static Optional<Found> ofDay(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        boolean early = scan.is(at, "early") && scan.is(at + 1, "hours");
        Optional<String> code = early ? Optional.of("MO") : part(scan, at);
        int of = early ? at + 2 : at + 1;
        return code.filter(part -> scan.is(of, OF))
                .flatMap(part -> RelativeGrammar.dated(scan, of + 1))
                .filter(day -> !code.get().equals("NI") || isRange(day))
                .flatMap(day -> day.day()
                        .map(first -> new Found(
                                day.end(),
                                TimexType.TIME,
                                first + "T" + code.get(),
                                day.interval()
                                        .filter(days -> code.get().equals("NI"))
                                        .or(() -> Optional.of(Interval.ofDay(first))),
                                Optional.of(first))));
    }

    /** The night of one day may be either of two; the annotators of TimeML leave it out. */
    private static boolean isRange(Found found) {
        return found.interval()
                .filter(days -> days.to().isAfter(days.from().plusDays(1)))
                .isPresent();
    }

    /** "The next morning", "the previous evening", "that night": counted from the day told last. */
    private static Optional<Found> told(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        boolean the = at > i;
        int shift = the && scan.is(at, AFTER) ? 1 : the && scan.is(at, BEFORE) ? -1 : 0;
        if (shift == 0 && !scan.is(at, SAME)) {
            return Optional.empty();
        }
        return part(scan, at + 1)
                .flatMap(code -> scan.running().map(day -> day.plusDays(shift)).map(day -> part(at + 2, day, code)));
    }

    private static Optional<String> part(Scan scan, int i) {
        return scan.is(i, NIGHT) ? Optional.empty() : scan.lexicon().find("part", scan.at(i));
    }

    /** A part of that day; its days are the whole day. */
    static Found part(int end, LocalDate day, String code) {
        return new Found(end, TimexType.TIME, day + "T" + code, Optional.of(Interval.ofDay(day)), Optional.of(day));
    }
}
