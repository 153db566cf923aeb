// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Quarters and halves of a year, and what business news counts from the quarter it speaks of: "the third quarter", "this year's
 * first quarter", "the latest quarter", "the year-earlier period".
 *
 * <p>Where a report on results has named a quarter, "a year earlier" is that quarter of the year before: so 33 of the 48 in
 * TimeBank.
 */
final class QuarterGrammar implements Grammar {

    private static final Set<String> FISCAL = Set.of("fiscal", "financial", "calendar");
    private static final Set<String> PERIOD = Set.of("quarter", "period");
    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Set<String> BACK = Set.of("earlier", "ago");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return ranked(scan, i)
                .or(() -> lettered(scan, i))
                .or(() -> named(scan, i))
                .or(() -> running(scan, i))
                .or(() -> yearEarlier(scan, i));
    }

    /** "Third quarter", with a year before or behind it. */
    private static Optional<Found> ranked(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        Optional<Found> before = yearBefore(scan, at);
        int start = before.map(Found::end).orElse(at);
        start = scan.is(start, FISCAL) ? start + 1 : start;
        boolean suffixed = scan.at(start).isNumber() && DateGrammar.SUFFIXES.contains(scan.word(start + 1));
        OptionalInt rank = suffixed ? scan.digits(start, 1) : scan.numerals().findOrdinal(scan.word(start));
        int behindRank = suffixed ? start + 2 : start + 1;
        int joined = scan.at(behindRank).isDash() ? behindRank + 1 : behindRank;
        int noun = scan.is(joined, FISCAL) ? joined + 1 : joined;
        boolean half = scan.is(noun, "half");
        boolean known = rank.isPresent()
                && rank.getAsInt() > 0
                && rank.getAsInt() <= (half ? 2 : 4)
                && (half || scan.is(noun, "quarter"));
        if (!known) {
            return Optional.empty();
        }
        int of = scan.is(noun + 1, OF) ? noun + 2 : noun + 1;
        Optional<Found> behind = before.isPresent() ? Optional.empty() : yearBehind(scan, of);
        Optional<Found> named = before.or(() -> behind);
        int end = behind.map(Found::end).orElse(noun + 1);
        int number = rank.getAsInt();
        if (half) {
            return named.map(year -> scan.calendar().half(end, yearOf(year), number));
        }
        return named.map(year -> scan.calendar().quarter(end, yearOf(year), number))
                .or(() -> scan.calendar()
                        .published()
                        .map(anchor -> scan.calendar().quarter(end, year(scan, i, anchor, number), number)));
    }

    /** "Q3 2025", "Q2". */
    private static Optional<Found> lettered(Scan scan, int i) {
        boolean said =
                scan.is(i, "q") && scan.at(i).capital() && !scan.at(i + 1).spaced();
        OptionalInt rank = said ? scan.digits(i + 1, 1) : OptionalInt.empty();
        if (rank.isEmpty() || rank.getAsInt() < 1 || rank.getAsInt() > 4) {
            return Optional.empty();
        }
        int number = rank.getAsInt();
        Optional<Found> behind = yearBehind(scan, scan.is(i + 2, OF) ? i + 3 : i + 2);
        return behind.map(year -> scan.calendar().quarter(year.end(), yearOf(year), number))
                .or(() -> scan.calendar()
                        .published()
                        .map(anchor -> scan.calendar().quarter(i + 2, year(scan, i, anchor, number), number)));
    }

    private static int year(Scan scan, int i, LocalDate anchor, int rank) {
        boolean ahead = LocalDate.of(anchor.getYear(), 3 * rank - 2, 1).isAfter(anchor);
        return ahead && scan.direction(i) != Direction.FUTURE ? anchor.getYear() - 1 : anchor.getYear();
    }

    private static int yearOf(Found year) {
        return Integer.parseInt(year.value());
    }

    /** "1988", "this year's", "year-ago". */
    private static Optional<Found> yearBefore(Scan scan, int i) {
        int shift = shift(scan, i);
        if (shift < 2 && scan.is(i + 1, "year")) {
            boolean possessive = scan.is(i + 2, APOSTROPHES) && scan.is(i + 3, "s");
            return possessive
                    ? scan.calendar().published().map(anchor -> scan.calendar().year(i + 4, anchor.getYear() + shift))
                    : Optional.empty();
        }
        if (isYearEarlier(scan, i)) {
            return scan.calendar().published().map(anchor -> scan.calendar().year(i + 3, anchor.getYear() - 1));
        }
        return YearGrammar.plain(scan, i);
    }

    private static Optional<Found> yearBehind(Scan scan, int i) {
        int shift = scan.is(i, "the") ? 0 : shift(scan, i);
        return shift < 2 && scan.is(i + 1, "year")
                ? scan.calendar().published().map(anchor -> scan.calendar().year(i + 2, anchor.getYear() + shift))
                : YearGrammar.plain(scan, i);
    }

    private static int shift(Scan scan, int i) {
        return scan.is(i, "last") ? -1 : scan.is(i, "this") ? 0 : scan.is(i, "next") ? 1 : 2;
    }

    private static boolean isYearEarlier(Scan scan, int i) {
        return scan.is(i, "year") && scan.at(i + 1).isDash() && scan.is(i + 2, BACK);
    }

    /** "The 1988 period": the running quarter, in that year. */
    private static Optional<Found> named(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        return yearBefore(scan, at)
                .filter(year -> scan.is(year.end(), PERIOD))
                .flatMap(year -> scan.quarter()
                        .map(quarter -> scan.calendar().quarter(year.end() + 1, yearOf(year), quarter.number())));
    }

    /** "The quarter", "the latest period", "the current quarter", "the year-earlier quarter". */
    private static Optional<Found> running(Scan scan, int i) {
        if (!scan.is(i, "the")) {
            return Optional.empty();
        }
        boolean earlier = isYearEarlier(scan, i + 1);
        boolean latest = scan.is(i + 1, "latest");
        boolean current = scan.is(i + 1, "current");
        int noun = earlier ? i + 4 : latest || current ? i + 2 : i + 1;
        boolean plain = !earlier && !latest && !current;
        boolean fits = plain || current ? scan.is(noun, "quarter") : scan.is(noun, PERIOD);
        if (!fits || plain && scan.is(noun + 1, "of")) {
            return Optional.empty();
        }
        Optional<Quarter> spoken =
                scan.is(noun, "period") ? scan.quarter() : scan.quarter().or(() -> lastFull(scan));
        Optional<Quarter> meant = current ? scan.calendar().published().map(Quarter::of) : spoken;
        return meant.map(quarter -> earlier ? quarter.yearEarlier() : quarter)
                .map(quarter -> scan.calendar().quarter(noun + 1, quarter.year(), quarter.number()));
    }

    private static Optional<Quarter> lastFull(Scan scan) {
        return scan.calendar().published().map(anchor -> Quarter.of(anchor.minusMonths(3)));
    }

    /** "A year earlier" behind the mention of a quarter. */
    private static Optional<Found> yearEarlier(Scan scan, int i) {
        boolean says = scan.is(i, "a")
                && scan.is(i + 1, "year")
                && scan.is(scan.at(i + 2).isDash() ? i + 3 : i + 2, BACK);
        int end = scan.at(i + 2).isDash() ? i + 4 : i + 3;
        return says
                ? scan.quarter()
                        .map(Quarter::yearEarlier)
                        .map(quarter -> scan.calendar().quarter(end, quarter.year(), quarter.number()))
                : Optional.empty();
    }
}
