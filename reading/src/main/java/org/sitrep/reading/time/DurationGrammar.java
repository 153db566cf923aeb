// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.Interval;
import org.sitrep.record.TimexType;

/** Lengths: "two years", "30-day", "several weeks", "more than an hour", "the last four months of 2016", "for decades". */
final class DurationGrammar implements Grammar {

    private static final Set<String> FRAME =
            Set.of("past", "last", "next", "coming", "previous", "first", "final", "following");
    private static final Set<String> COMPARED = Set.of("more", "less", "fewer");
    private static final Set<String> FILLED = Set.of("more", "full", "whole", "consecutive", "straight");
    private static final Set<String> ENDS = Set.of("ended", "ending");
    private static final Set<String> DECADES = Set.of("past", "next", "coming");
    private static final Set<String> COUNTED =
            Set.of("of", "for", "in", "over", "after", "within", "during", "last", "and", "or", "took");
    private static final Set<String> COUNTS = Set.of("of", "later", "ago", "earlier");
    private static final Set<String> RANGE = Set.of("to", "and", "or");
    private static final Set<String> OLD = Set.of("old", "olds");
    private static final Set<String> RATED = Set.of("NN", "NNS", "CD");

    @Override
    public Optional<Found> at(Scan scan, int i) {
        return businessYear(scan, i)
                .or(() -> decade(scan, i))
                .or(() -> length(scan, i))
                .or(() -> bare(scan, i));
    }

    /** "The year ended Sept. 30": a length that the date behind it places. */
    private static Optional<Found> businessYear(Scan scan, int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        int unit = scan.is(at, "fiscal") ? at + 1 : at;
        boolean ends = scan.is(unit, "year") && scan.is(unit + 1, ENDS);
        return ends && unit > i ? Optional.of(Found.length(unit + 1, "P1Y")) : Optional.empty();
    }

    /** "The past decade" is ten years long; "last decade" is one of the calendar. "A quarter of a century" is 25 years. */
    private static Optional<Found> decade(Scan scan, int i) {
        if (scan.is(i, "the") && scan.is(i + 1, DECADES) && scan.is(i + 2, "decade")) {
            return Optional.of(Found.length(i + 3, "P1DE"));
        }
        boolean quarter = scan.is(i, "a")
                && scan.is(i + 1, "quarter")
                && scan.word(scan.at(i + 2).isDash() ? i + 3 : i + 2).equals("of")
                        == !scan.at(i + 2).isDash();
        int noun = scan.is(i + 2, "of") && scan.is(i + 3, "a") ? i + 4 : i + 3;
        return quarter && scan.is(noun, "century") ? Optional.of(Found.length(noun + 1, "P25Y")) : Optional.empty();
    }

    /** A number and a unit, with what may stand before ("the past") and after ("ago"). */
    private static Optional<Found> length(Scan scan, int i) {
        int the = scan.is(i, "the") ? i + 1 : i;
        boolean framed = scan.is(the, FRAME);
        int at = framed ? the + 1 : afterHedge(scan, i);
        Optional<Count> said = Count.at(scan, at).map(count -> count.upTo(scan));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Count count = said.get();
        int unit = scan.at(count.end()).isDash() ? count.end() + 1 : count.end();
        unit = scan.is(unit, FILLED) ? unit + 1 : unit;
        Optional<String> code = Units.at(scan, unit);
        boolean oneNight = count.article() && (scan.is(unit, "night") || scan.is(unit, "weekend"));
        if (code.isEmpty() || oneNight || isAge(scan, unit) || isAged(scan, at) || isNamedYear(scan, count, unit)) {
            return Optional.empty();
        }
        return framed
                ? Optional.of(placed(scan, the, unit + 1, count, code.get()))
                : Optional.of(plain(scan, at, unit + 1, count, code.get()));
    }

    /** "About", "more than", "at least", "up to". */
    private static int afterHedge(Scan scan, int i) {
        boolean two = scan.is(i, COMPARED) && scan.is(i + 1, "than")
                || scan.is(i, "at") && scan.is(i + 1, "least")
                || scan.is(i, "up") && scan.is(i + 1, "to");
        return two ? i + 2 : scan.isKind(i, "hedge") ? i + 1 : i;
    }

    private static Found plain(Scan scan, int at, int end, Count count, String code) {
        return Counted.at(scan, end, count, code)
                .or(() -> isRate(scan, at, count)
                        ? Optional.of(Found.set(end, Units.value("1", code)))
                        : Optional.empty())
                .orElseGet(() -> halfBehind(scan, end, count, code));
    }

    /** "A year and a half". */
    private static Found halfBehind(Scan scan, int end, Count count, String code) {
        boolean half = count.article() && scan.is(end, "and") && scan.is(end + 1, "a") && scan.is(end + 2, "half");
        return half
                ? Found.length(end + 3, Units.value("1.5", code))
                : Found.length(end, Units.value(count.amount(), code));
    }

    /** "The last four months of 2016": a length at an edge of a stretch of the calendar, which is an expression of its own. */
    private static Found placed(Scan scan, int frame, int end, Count count, String code) {
        String value = Units.value(count.amount(), code);
        boolean first = scan.is(frame, "first");
        boolean last = scan.is(frame, "last") || scan.is(frame, "final");
        Optional<Found> whole = scan.is(end, "of") && (first || last) && Count.isWhole(count.amount())
                ? DateGrammar.stretch(scan, end + 1)
                : Optional.empty();
        Optional<Interval> days =
                whole.flatMap(Found::interval).flatMap(all -> part(all, first, Long.parseLong(count.amount()), code));
        return new Found(end, TimexType.DURATION, value, days, Optional.empty());
    }

    private static Optional<Interval> part(Interval all, boolean first, long amount, String code) {
        LocalDate from = all.from().toLocalDate();
        LocalDate to = all.to().toLocalDate();
        return Counted.shift(first ? from : to, first ? amount : -amount, code)
                .filter(edge -> edge.isAfter(from) && edge.isBefore(to))
                .map(edge -> first ? Interval.ofDays(from, edge) : Interval.ofDays(edge, to));
    }

    /** "Years of war", "for decades": a length without a number. */
    private static Optional<Found> bare(Scan scan, int i) {
        Optional<String> code = Units.at(scan, i)
                .filter(c -> scan.word(i).endsWith("s") && scan.tag(i).equals("NNS"));
        boolean counted = scan.is(i - 1, COUNTED) || scan.is(i + 1, COUNTS);
        if (code.isEmpty() || !counted || scan.is(i, "seconds") || scan.is(i, "weekends") || isAge(scan, i)) {
            return Optional.empty();
        }
        Count some = new Count(i, "X", false);
        return Counted.at(scan, i + 1, some, code.get())
                .or(() -> Optional.of(Found.length(i + 1, Units.value("X", code.get()))));
    }

    /** "Aged two years", "aged 16 to 18 years". */
    private static boolean isAged(Scan scan, int i) {
        boolean range = scan.is(i - 1, RANGE) || scan.at(i - 1).isDash();
        return scan.is(i - 1, "aged") || range && scan.is(i - 3, "aged");
    }

    /** "The 1988 quarter" counts no quarters. */
    private static boolean isNamedYear(Scan scan, Count count, int unit) {
        return count.amount().length() == 4
                && count.isWhole()
                && scan.at(unit).spaced()
                && !scan.word(unit).endsWith("s");
    }

    /** "22-year-old". */
    private static boolean isAge(Scan scan, int unit) {
        int next = scan.at(unit + 1).isDash() ? unit + 2 : unit + 1;
        return scan.is(next, OLD);
    }

    /** "Three times a day", "1,000 barrels a week". */
    private static boolean isRate(Scan scan, int i, Count count) {
        return count.article() && RATED.contains(scan.tag(i - 1)) && scan.at(i).spaced();
    }
}
