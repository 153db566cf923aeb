// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.record.Interval;

/** Years and their parts and multiples: "2014", "the 1990s", "fiscal 2025", "the 19th century", "year-end". */
final class YearGrammar implements Grammar {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> FISCAL = Set.of("fiscal", "financial", "calendar");
    private static final Set<String> BEFORE = Set.of("in", "since", "of", "by", "s");
    private static final Set<String> SIGNS = Set.of("/", "#", ":", "+", "_", "@", ".", "=");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return decade(scan, i)
                .or(() -> century(scan, i))
                .or(() -> spelled(scan, i))
                .or(() -> year(scan, i))
                .or(() -> end(scan, i));
    }

    /** "By year-end": its last day. */
    private static Optional<Found> end(Scan scan, int i) {
        boolean said = scan.is(i, "year") && scan.at(i + 1).isDash() && scan.is(i + 2, "end");
        int before = scan.is(i - 1, "since") ? 1 : 0;
        return said
                ? scan.calendar()
                        .published()
                        .map(today -> Found.day(i + 3, LocalDate.of(today.getYear() - before, 12, 31)))
                : Optional.empty();
    }

    /** A year in four digits, "fiscal" or not. */
    static Optional<Found> plain(Scan scan, int i) {
        return year(scan, i);
    }

    /** "Nineteen ninety-six", "the year two thousand": as broadcast news is written down. */
    private static Optional<Found> spelled(Scan scan, int i) {
        int at = scan.is(i, "the") && scan.is(i + 1, "year") ? i + 2 : i;
        if (at > i && scan.is(at, "two") && scan.is(at + 1, "thousand")) {
            return Optional.of(scan.calendar().year(at + 2, 2000));
        }
        OptionalInt century = scan.numerals().findCardinal(scan.word(i));
        OptionalInt tens = scan.numerals().findCardinal(scan.word(i + 1));
        boolean year = century.isPresent()
                && century.getAsInt() >= 18
                && century.getAsInt() <= 20
                && tens.isPresent()
                && tens.getAsInt() >= 20;
        if (!year) {
            return Optional.empty();
        }
        int dash = scan.at(i + 2).isDash() ? i + 3 : i + 2;
        OptionalInt ones = scan.numerals().findCardinal(scan.word(dash));
        boolean joined = ones.isPresent() && ones.getAsInt() < 10 && tens.getAsInt() % 10 == 0;
        int value = 100 * century.getAsInt() + tens.getAsInt() + (joined ? ones.getAsInt() : 0);
        return Optional.of(scan.calendar().year(joined ? dash + 1 : i + 2, value));
    }

    private static Optional<Found> year(Scan scan, int i) {
        if (scan.is(i, FISCAL)) {
            int next = scan.is(i + 1, "year") ? i + 2 : i + 1;
            // When a business year begins is the business's own matter.
            return year(scan, next).map(found -> Found.date(found.end(), found.value()));
        }
        OptionalInt year = scan.at(i).word().length() == 4 ? scan.digits(i, 4) : OptionalInt.empty();
        boolean plausible = year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR;
        return plausible && !countsSomething(scan, i)
                ? Optional.of(scan.calendar().year(i + 1, year.getAsInt()))
                : Optional.empty();
    }

    /** "2000 soldiers" are no year, and "1,500-2000 km" neither. */
    private static boolean countsSomething(Scan scan, int i) {
        boolean plural = scan.tag(i + 1).equals("NNS") && !scan.is(i - 1, BEFORE);
        boolean glued =
                !scan.at(i + 1).spaced() && Character.isLetter(scan.word(i + 1).charAt(0));
        boolean unit = scan.isKind(i + 1, "counted");
        boolean prefixed = !scan.at(i).spaced() && scan.is(i - 1, SIGNS);
        boolean address = !scan.at(i).spaced()
                && scan.at(i - 1).isDash()
                && scan.at(i + 1).isDash();
        boolean label = scan.isKind(i - 1, "label") && scan.at(i - 1).capital()
                || !scan.at(i).spaced() && Character.isLetter(scan.word(i - 1).charAt(0));
        return plural || glued || unit || prefixed || address || label || isNumber(scan, i);
    }

    /** "2025-1234" is a number, not two years. */
    private static boolean isNumber(Scan scan, int i) {
        boolean joined = scan.at(i + 1).isDash()
                && !scan.at(i + 1).spaced()
                && !scan.at(i + 2).spaced();
        int length = scan.word(i + 2).length();
        return joined
                && scan.at(i + 2).isNumber()
                && (length == 4 ? scan.word(i + 2).compareTo("1500") < 0 : length > 2);
    }

    private static Optional<Found> decade(Scan scan, int i) {
        boolean plural = scan.is(i + 1, "s") && !scan.at(i + 1).spaced()
                || (scan.is(i + 1, "'") || scan.is(i + 1, "’"))
                        && scan.is(i + 2, "s")
                        && scan.word(i).endsWith("0");
        OptionalInt year = scan.digits(i, 4);
        if (!plural
                || year.isEmpty()
                || year.getAsInt() % 10 != 0
                || scan.word(i).length() % 2 != 0) {
            return Optional.empty();
        }
        int end = scan.is(i + 1, "s") ? i + 2 : i + 3;
        if (year.getAsInt() < 100) {
            return Optional.of(Found.date(end, "19" + year.getAsInt() / 10));
        }
        LocalDate first = LocalDate.of(year.getAsInt(), 1, 1);
        return Optional.of(Found.date(
                end,
                Calendar.four(year.getAsInt()).substring(0, 3),
                Optional.of(Interval.ofDays(first, first.plusYears(10)))));
    }

    private static Optional<Found> century(Scan scan, int i) {
        boolean suffixed = scan.at(i).isNumber() && DateGrammar.SUFFIXES.contains(scan.word(i + 1));
        OptionalInt rank = suffixed ? scan.digits(i, 2) : scan.numerals().findOrdinal(scan.word(i));
        int next = suffixed ? i + 2 : i + 1;
        next = scan.at(next).isDash() ? next + 1 : next;
        boolean century = scan.is(next, "century") && rank.isPresent() && rank.getAsInt() >= 1 && rank.getAsInt() <= 21;
        return century
                ? Optional.of(Found.date(next + 1, String.format(Locale.ROOT, "%02d", rank.getAsInt() - 1)))
                : Optional.empty();
    }
}
