// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.duration;

import java.util.Optional;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;
import org.sitrep.reading.time.scan.TimeGrammar;
import org.sitrep.reading.time.scan.TimeMatch;

/** Lengths, and times a length away: "two years", "30-day", "the past 24 hours", "a year and a half", "three days ago". */
public final class DurationGrammar implements TimeGrammar {

    private static final Tags COUNTED = Tags.of(Tag.NN, Tag.NNS, Tag.CD);

    @Override
    public Optional<TimeMatch> findAt(Scan scan, int i) {
        return businessYear(scan, i)
                .or(() -> length(scan, i))
                .or(() -> whole(scan, i))
                .or(() -> oneWord(scan, i))
                .or(() -> bare(scan, i));
    }

    /** "The year ended Sept. 30": a length that the date after it places. */
    private static Optional<TimeMatch> businessYear(Scan scan, int i) {
        int at = scan.skip(i, "the");
        int unit = scan.skip(at, LexemeKind.FISCAL);
        boolean ends = scan.is(unit, "year") && scan.is(unit + 1, "ended", "ending");
        return ends && unit > i ? Optional.of(TimeMatch.length(unit + 1, "P1Y")) : Optional.empty();
    }

    /** A number and a unit, with what may stand before ("the past") and after ("ago"). */
    private static Optional<TimeMatch> length(Scan scan, int i) {
        int frame = scan.is(i, "the") || scan.is(i, "this", "these")
                ? scan.skip(i + 1, LexemeKind.FRAME)
                : scan.skip(i, LexemeKind.FRAME);
        boolean framed = frame > i + 1 || frame > i && !scan.is(i, "the") && !scan.is(i, "this", "these");
        int at = framed ? frame : scan.is(i, LexemeKind.HEDGE) ? i + 1 : i;
        if (at > i && scan.is(at, "a", "an") && framed && !scan.is(at + 1, LexemeKind.VAGUE)) {
            return Optional.empty();
        }
        Optional<UnitCount> counted = UnitCount.findAt(scan, at).map(count -> count.upTo(scan));
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        UnitCount count = counted.get();
        int next = scan.skip(scan.skipDash(count.end()), LexemeKind.BETWEEN);
        Optional<String> unit = Length.findUnit(scan, next);
        boolean several = count.article() && unit.isPresent() && scan.word(next).endsWith("s");
        if (unit.isEmpty() || several || isAge(scan, next) || isAged(scan, i) || isNamedYear(scan, count, next)) {
            return Optional.empty();
        }
        String code = unit.get();
        if (!framed) {
            Optional<TimeMatch> moved = Distance.findAt(scan, i, next + 1, count, code);
            if (moved.isPresent()) {
                return moved;
            }
        }
        return isRate(scan, i, count)
                ? Optional.of(TimeMatch.set(next + 1, Length.value("1", code)))
                : Optional.of(composed(scan, next + 1, count, code));
    }

    /** "A year and a half", "two hours and 30 minutes", "four-hour-long". */
    private static TimeMatch composed(Scan scan, int end, UnitCount count, String code) {
        String value = Length.value(count.amount(), code);
        boolean half = scan.is(end, "and") && scan.is(end + 1, "a") && scan.is(end + 2, "half");
        if (half && count.isWholeOrOne()) {
            return TimeMatch.length(end + 3, Length.value(count.amount() + ".5", code));
        }
        int next = scan.is(end, "and", ",") ? end + 1 : end;
        boolean plain = count.isWholeOrOne() && (next > end || scan.lexeme(end).isNumber());
        Optional<UnitCount> more = plain ? UnitCount.findAt(scan, next).filter(UnitCount::isWhole) : Optional.empty();
        Optional<String> smaller = more.flatMap(m -> Length.findUnit(scan, m.end()));
        if (smaller.isPresent() && isSmaller(smaller.get(), code)) {
            return TimeMatch.length(
                    more.get().end() + 1, Length.sum(value, more.get().amount(), smaller.get()));
        }
        int suffix = scan.skipDash(end);
        boolean lasting = suffix > end && scan.is(suffix, "long");
        return TimeMatch.length(lasting ? suffix + 1 : end, value);
    }

    /** Whether "and" joins the two: "an hour and ten minutes", "two years and three months". */
    private static boolean isSmaller(String code, String than) {
        return switch (than) {
            case "Y" -> code.equals("M") || code.equals("D");
            case "M" -> code.equals("W") || code.equals("D");
            case "W" -> code.equals("D");
            case "D" -> code.equals("TH");
            case "TH" -> code.equals("TM");
            case "TM" -> code.equals("TS");
            default -> false;
        };
    }

    /** "All day", "the whole year", "the entire week". */
    private static Optional<TimeMatch> whole(Scan scan, int i) {
        int at = scan.skip(i, "the");
        boolean all = at == i && scan.is(i, "all");
        boolean fits = all || at > i && scan.is(at, LexemeKind.WHOLE);
        return fits && !scan.word(at + 1).endsWith("s")
                ? Length.findUnit(scan, at + 1).map(code -> TimeMatch.length(at + 2, Length.value("1", code)))
                : Optional.empty();
    }

    /** "Weeklong", "yearlong", "decades-long". */
    private static Optional<TimeMatch> oneWord(Scan scan, int i) {
        Optional<TimeMatch> word = scan.find(i, LexemeKind.LENGTH).map(value -> TimeMatch.length(i + 1, value));
        if (word.isPresent() || !scan.lexeme(i + 1).isDash() || !scan.is(i + 2, "long")) {
            return word;
        }
        String amount = scan.word(i).endsWith("s") ? "X" : "1";
        return Length.findUnit(scan, i).map(code -> TimeMatch.length(i + 3, Length.value(amount, code)));
    }

    /** "Years of war", "for decades": a length without a number. */
    private static Optional<TimeMatch> bare(Scan scan, int i) {
        Optional<String> code =
                Length.findUnit(scan, i).filter(c -> scan.word(i).endsWith("s") && scan.is(i, Tag.NNS));
        if (code.isEmpty() || scan.is(i, "seconds") || isAge(scan, i)) {
            return Optional.empty();
        }
        boolean of = scan.is(i + 1, "of") && !scan.is(i, "quarters");
        boolean beside = scan.is(i + 1, "after", "before");
        boolean counts = of || beside || scan.is(i + 1, LexemeKind.AGO) || scan.is(i + 1, "later", "earlier");
        if (!scan.is(i - 1, LexemeKind.BEFORE_LENGTH) && !counts || scan.is(i - 1, "early", "small")) {
            return Optional.empty();
        }
        UnitCount some = new UnitCount(i, "X", false);
        return Distance.findAt(scan, i, i + 1, some, code.get())
                .or(() -> Optional.of(TimeMatch.length(i + 1, Length.value("X", code.get()))));
    }

    /** "Aged two years", "aged 16 to 18 years". */
    private static boolean isAged(Scan scan, int i) {
        boolean range = scan.is(i - 1, "to", "and")
                || scan.is(i - 1, "or")
                || scan.lexeme(i - 1).isDash();
        return scan.is(i - 1, "aged") || range && scan.is(i - 3, "aged");
    }

    /** "The 1988 quarter" counts no quarters. */
    private static boolean isNamedYear(Scan scan, UnitCount count, int unit) {
        return count.amount().length() == 4
                && scan.lexeme(unit).spaced()
                && !scan.word(unit).endsWith("s");
    }

    /** "22-year-old". */
    private static boolean isAge(Scan scan, int unit) {
        int next = scan.skipDash(unit + 1);
        return scan.is(next, "old", "olds") || scan.is(next, "of") && scan.is(next + 1, "age");
    }

    /** "1,000 barrels a week". */
    private static boolean isRate(Scan scan, int i, UnitCount count) {
        return count.article() && scan.isAny(i - 1, COUNTED) && scan.lexeme(i).spaced();
    }
}
