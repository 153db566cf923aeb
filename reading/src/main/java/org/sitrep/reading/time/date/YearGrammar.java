// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Designators;
import org.sitrep.reading.time.lexeme.Lexeme;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Calendar;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;
import org.sitrep.record.time.Interval;

/** Years and their multiples: "2014", "fiscal 2023", "2023-24", "the 1990s", "the nineties", "the 19th century". */
public final class YearGrammar implements TimeGrammar {

    /** Four digits name a year from this one on: of lower ones more are numbers. Set by hand. */
    public static final int FIRST = 1500;

    /** Four digits name a year up to this one. Set by hand. */
    public static final int LAST = 2099;

    /** Of years in words, "nineteen ninety-six": the first two digits at least. */
    private static final int FIRST_SPELLED = 18;

    /** The same at most. */
    private static final int LAST_SPELLED = 20;

    /** The highest century that is named by its number, "the 21st century". */
    private static final int LAST_CENTURY = 21;

    /** How many numbers of a list are read back to the noun that they share. */
    private static final int LONGEST_LIST = 4;

    /** Signs before which four digits are part of an address or a code. */
    private static final String PREFIXES = "/#:+_@.=";

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return fiscal(scan, i)
                .or(() -> decade(scan, i))
                .or(() -> spelledDecade(scan, i))
                .or(() -> century(scan, i))
                .or(() -> years(scan, i))
                .or(() -> theYear(scan, i))
                .or(() -> findYear(scan, i).map(year -> scan.calendar().year(year.end(), year.year())));
    }

    static Optional<NamedYear> findYear(Scan scan, int i) {
        OptionalInt year = scan.findFourDigits(i);
        if (year.isEmpty()) {
            return spelled(scan, i);
        }
        boolean plausible = year.getAsInt() >= FIRST && year.getAsInt() <= LAST && !countsSomething(scan, i);
        return plausible ? Optional.of(new NamedYear(i + 1, year.getAsInt())) : Optional.empty();
    }

    /** "Nineteen ninety-six": as broadcast news is written down. */
    private static Optional<NamedYear> spelled(Scan scan, int i) {
        OptionalInt century = scan.findCardinal(i);
        if (century.isEmpty() || century.getAsInt() < FIRST_SPELLED || century.getAsInt() > LAST_SPELLED) {
            return Optional.empty();
        }
        OptionalInt tens = scan.findCardinal(i + 1);
        if (tens.isEmpty() || tens.getAsInt() < 20) {
            return Optional.empty();
        }
        int dash = scan.skipDash(i + 2);
        OptionalInt ones = scan.findCardinal(dash);
        boolean joined = ones.isPresent() && ones.getAsInt() < 10 && tens.getAsInt() % 10 == 0;
        int value = 100 * century.getAsInt() + tens.getAsInt() + (joined ? ones.getAsInt() : 0);
        return Optional.of(new NamedYear(joined ? dash + 1 : i + 2, value));
    }

    /** "The year 2000", "the year two thousand". */
    private static Optional<TimeMatch> theYear(Scan scan, int i) {
        if (!scan.is(i, "the") || !scan.is(i + 1, "year")) {
            return Optional.empty();
        }
        return scan.is(i + 2, "two") && scan.is(i + 3, "thousand")
                ? Optional.of(scan.calendar().year(i + 4, 2000))
                : findYear(scan, i + 2).map(year -> scan.calendar().year(year.end(), year.year()));
    }

    /** "Fiscal 2023", "the 2023 fiscal year", "FY24": which days they have depends on whose they are. */
    private static Optional<TimeMatch> fiscal(Scan scan, int i) {
        if (scan.is(i, "fy")) {
            return findShortYear(scan, i + 1);
        }
        int behind = scan.skip(i, "the");
        Optional<NamedYear> named = findYear(scan, behind).filter(year -> scan.is(year.end(), LexemeKind.FISCAL));
        if (named.isPresent() && scan.is(named.get().end() + 1, "year")) {
            return Optional.of(scan.calendar()
                    .year(named.get().end() + 2, named.get().year())
                    .withoutDays());
        }
        if (!scan.is(i, LexemeKind.FISCAL)) {
            return Optional.empty();
        }
        int next = scan.skip(i + 1, "year");
        boolean calendar = scan.is(i, "calendar");
        return years(scan, next)
                .or(() -> findYear(scan, next).map(year -> scan.calendar().year(year.end(), year.year())))
                .map(match -> calendar ? match : match.withoutDays());
    }

    private static Optional<TimeMatch> findShortYear(Scan scan, int i) {
        boolean two = scan.lexeme(i).isNumber(2);
        OptionalInt year = two ? scan.findDigits(i, 2) : scan.findFourDigits(i);
        return year.isPresent()
                ? Optional.of(scan.calendar()
                        .year(i + 1, year.getAsInt() + (two ? 2000 : 0))
                        .withoutDays())
                : Optional.empty();
    }

    /** "2023-24", "2009/10": years that are one season, session or crisis. */
    private static Optional<TimeMatch> years(Scan scan, int i) {
        OptionalInt first = scan.findFourDigits(i);
        boolean joined = first.isPresent()
                && (scan.lexeme(i + 1).isDash() || scan.lexeme(i + 1).isSlash())
                && !scan.lexeme(i + 1).spaced()
                && !scan.lexeme(i + 2).spaced();
        if (!joined || first.getAsInt() < FIRST || first.getAsInt() > LAST || scan.is(i + 3, "-", "/")) {
            return Optional.empty();
        }
        boolean slash = scan.lexeme(i + 1).isSlash();
        int last = secondYear(scan, i + 2, first.getAsInt(), slash);
        boolean later = last > first.getAsInt() && last <= first.getAsInt() + 20;
        return later
                ? Optional.of(TimeMatch.date(
                        i + 3,
                        Calendar.four(first.getAsInt()),
                        Interval.ofDays(LocalDate.of(first.getAsInt(), 1, 1), LocalDate.of(last + 1, 1, 1))))
                : Optional.empty();
    }

    private static int secondYear(Scan scan, int i, int first, boolean whole) {
        if (scan.lexeme(i).isNumber(2)) {
            return first / 100 * 100 + scan.findDigits(i, 2).orElse(0);
        }
        return whole ? scan.findFourDigits(i).orElse(0) : 0;
    }

    /** "2000 soldiers" are no year, and "1,500-2000 km" neither; "the 2024 elections" are of one. */
    private static boolean countsSomething(Scan scan, int i) {
        boolean glued = !scan.lexeme(i + 1).spaced() && scan.lexeme(i + 1).isLetters();
        boolean address = !scan.lexeme(i).spaced()
                && scan.lexeme(i - 1).isDash()
                && scan.lexeme(i + 1).isDash();
        return glued
                || address
                || scan.is(i + 1, LexemeKind.COUNTED)
                || isPrefixed(scan, i)
                || countsPlural(scan, i)
                || isDesignation(scan, i);
    }

    /** "Resolution 1701", "articles 1500 and 1501", "decree No. 1999". */
    private static boolean isDesignation(Scan scan, int i) {
        int at = i;
        for (int listed = 0; listed < LONGEST_LIST && isListed(scan, at); listed++) {
            at -= 2;
        }
        int noun = scan.is(at - 1, ".") && !scan.lexeme(at - 1).spaced() ? at - 2 : at - 1;
        return Designators.has(scan.word(noun));
    }

    private static boolean isListed(Scan scan, int i) {
        boolean joined = scan.is(i - 1, "and", ",") || scan.is(i - 1, "or");
        return joined && scan.lexeme(i - 2).isNumber(4);
    }

    private static boolean isPrefixed(Scan scan, int i) {
        Lexeme before = scan.lexeme(i - 1);
        return !scan.lexeme(i).spaced()
                && (before.isLetters() || PREFIXES.indexOf(before.word().charAt(0)) >= 0);
    }

    private static boolean countsPlural(Scan scan, int i) {
        boolean dated = scan.is(i - 1, "in", "since") || scan.is(i - 1, "of", "by") || scan.is(i - 1, "s");
        boolean of = scan.is(i - 1, "the") && !scan.word(i).endsWith("00");
        return !dated && !of && scan.is(i + 1, Tag.NNS);
    }

    /** "The 1990s", "1980's", "the '80s"; not "in his 30s". */
    private static Optional<TimeMatch> decade(Scan scan, int i) {
        boolean apostrophe = scan.is(i + 1, "'", "’")
                && scan.is(i + 2, "s")
                && !scan.lexeme(i + 2).spaced();
        boolean plural = scan.is(i + 1, "s") || apostrophe;
        OptionalInt year = plural && !scan.lexeme(i + 1).spaced() ? scan.findDigits(i, 4) : OptionalInt.empty();
        boolean four = scan.lexeme(i).isNumber(4);
        if (year.isEmpty()
                || year.getAsInt() % 10 != 0
                || !four && !scan.lexeme(i).isNumber(2)) {
            return Optional.empty();
        }
        int end = apostrophe ? i + 3 : i + 2;
        if (!four) {
            return isAge(scan, i) || apostrophe || year.getAsInt() == 0
                    ? Optional.empty()
                    : Optional.of(scan.calendar().decade(end, 1900 + year.getAsInt()));
        }
        return year.getAsInt() >= 1000 ? Optional.of(scan.calendar().decade(end, year.getAsInt())) : Optional.empty();
    }

    /** "The nineties", "the late sixties"; "in her sixties" is an age. */
    private static Optional<TimeMatch> spelledDecade(Scan scan, int i) {
        int at = scan.skip(i, "the");
        boolean the = at > i || scan.is(i - 1, "the") || scan.is(i - 1, LexemeKind.NARROW);
        return scan.find(at, LexemeKind.DECADE)
                .filter(first -> the && !isAge(scan, at))
                .map(first -> scan.calendar().decade(at + 1, Integer.parseInt(first)));
    }

    private static boolean isAge(Scan scan, int i) {
        int before = scan.lexeme(i - 1).isDash() ? i - 2 : i - 1;
        before = scan.is(before, LexemeKind.NARROW) ? before - 1 : before;
        return scan.is(before, LexemeKind.POSSESSIVE);
    }

    private static Optional<TimeMatch> century(Scan scan, int i) {
        boolean suffixed = scan.lexeme(i).isNumber() && scan.is(i + 1, LexemeKind.ORDINAL_ENDING);
        OptionalInt rank = suffixed ? scan.findDigits(i, 2) : scan.findOrdinal(i);
        int next = scan.skipDash(suffixed ? i + 2 : i + 1);
        boolean century =
                scan.is(next, "century") && rank.isPresent() && rank.getAsInt() >= 1 && rank.getAsInt() <= LAST_CENTURY;
        boolean before = scan.is(next + 1, "bc", "bce") || scan.is(next + 1, "b") && scan.is(next + 2, ".");
        return century && !before ? Optional.of(scan.calendar().century(next + 1, rank.getAsInt())) : Optional.empty();
    }
}
