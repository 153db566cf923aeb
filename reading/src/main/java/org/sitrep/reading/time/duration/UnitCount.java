// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.duration;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.time.lexeme.LexemeKind;
import org.sitrep.reading.time.scan.Scan;

/**
 * How many units a length has.
 *
 * @param end the lexeme after its last one
 * @param amount in digits, with {@code .5} for a half and {@code X} where the text leaves it open
 * @param article whether only "a" or "an" says it
 */
record UnitCount(int end, String amount, boolean article) {

    /** The count that begins at lexeme {@code i}. */
    static Optional<UnitCount> findAt(Scan scan, int i) {
        return half(scan, i)
                .or(() -> crowd(scan, i))
                .or(() -> article(scan, i))
                .or(() -> digits(scan, i))
                .or(() -> words(scan, i))
                .or(() -> scan.find(i, LexemeKind.VAGUE)
                        .filter(amount -> amount.equals("X"))
                        .map(amount -> scaled(scan, i + 1, 0)));
    }

    /** "Half an hour", "half-hour". */
    private static Optional<UnitCount> half(Scan scan, int i) {
        if (!scan.is(i, "half")) {
            return Optional.empty();
        }
        int next = scan.is(i + 1, "a", "an") ? i + 2 : scan.skipDash(i + 1);
        return Optional.of(new UnitCount(next, "0.5", false));
    }

    /** "Dozens of", "hundreds of": an open number. */
    private static Optional<UnitCount> crowd(Scan scan, int i) {
        return scan.is(i, LexemeKind.CROWD) && scan.is(i + 1, "of")
                ? Optional.of(new UnitCount(i + 2, "X", false))
                : Optional.empty();
    }

    /** "A", "a few", "a couple of", "a dozen", "a hundred". */
    private static Optional<UnitCount> article(Scan scan, int i) {
        boolean frame = scan.is(i, "a", "an");
        if (!frame && !scan.is(i, "couple", "few")) {
            return Optional.empty();
        }
        int noun = frame ? scan.skip(i + 1, "further") : i;
        if (scan.is(noun, "hundred", "thousand")) {
            return Optional.of(scaled(scan, noun, 1));
        }
        Optional<String> vague = scan.find(noun, LexemeKind.VAGUE).filter(amount -> !scan.is(noun, "several", "many"));
        if (vague.isPresent() && (frame || scan.is(noun, "few") || scan.is(noun + 1, "of"))) {
            return Optional.of(new UnitCount(scan.skip(noun + 1, "of"), vague.get(), false));
        }
        return frame ? Optional.of(new UnitCount(i + 1, "1", true)) : Optional.empty();
    }

    /** "36", "1.5", "2 1/2", "5½". */
    private static Optional<UnitCount> digits(Scan scan, int i) {
        OptionalInt whole = scan.findDigits(i, 4);
        if (whole.isEmpty()) {
            return decimal(scan, i).or(() -> thousands(scan, i));
        }
        String amount = String.valueOf(whole.getAsInt());
        if (scan.is(i + 1, "1") && scan.lexeme(i + 2).isSlash() && scan.is(i + 3, "2")) {
            return Optional.of(new UnitCount(i + 4, amount + ".5", false));
        }
        if (scan.is(i + 1, "½")) {
            return Optional.of(new UnitCount(i + 2, amount + ".5", false));
        }
        return Optional.of(new UnitCount(i + 1, amount, false));
    }

    private static Optional<UnitCount> decimal(Scan scan, int i) {
        boolean decimal = scan.lexeme(i).isNumber()
                && scan.word(i).length() <= 4
                && scan.is(i + 1, ".")
                && !scan.lexeme(i + 1).spaced()
                && scan.lexeme(i + 2).isNumber()
                && !scan.lexeme(i + 2).spaced()
                && (scan.lexeme(i).spaced() || !scan.is(i - 1, ".", ","));
        return decimal
                ? Optional.of(new UnitCount(i + 3, Integer.parseInt(scan.word(i)) + "." + scan.word(i + 2), false))
                : Optional.empty();
    }

    /** "1,000". */
    private static Optional<UnitCount> thousands(Scan scan, int i) {
        boolean thousands = scan.lexeme(i).isNumber()
                && scan.word(i).length() <= 3
                && scan.is(i + 1, ",")
                && !scan.lexeme(i + 1).spaced()
                && scan.lexeme(i + 2).isNumber(3)
                && !scan.lexeme(i + 2).spaced()
                && !scan.is(i + 3, ",")
                && (scan.lexeme(i).spaced() || !scan.is(i - 1, "$", ","));
        return thousands
                ? Optional.of(
                        new UnitCount(i + 3, String.valueOf(Integer.parseInt(scan.word(i) + scan.word(i + 2))), false))
                : Optional.empty();
    }

    /** "Twenty-two", "two hundred", "two and a half". */
    private static Optional<UnitCount> words(Scan scan, int i) {
        OptionalInt tens = scan.findCardinal(i);
        if (tens.isEmpty()) {
            return Optional.empty();
        }
        int dash = scan.skipDash(i + 1);
        OptionalInt ones = tens.getAsInt() >= 20 ? scan.findCardinal(dash) : OptionalInt.empty();
        boolean joined = ones.isPresent() && ones.getAsInt() < 10;
        int value = tens.getAsInt() + (joined ? ones.getAsInt() : 0);
        UnitCount whole = scaled(scan, joined ? dash + 1 : i + 1, value);
        boolean half = scan.is(whole.end(), "and")
                && scan.is(whole.end() + 1, "a")
                && scan.is(whole.end() + 2, "half")
                && !scan.is(whole.end() + 3, "of");
        return Optional.of(half ? new UnitCount(whole.end() + 3, whole.amount() + ".5", false) : whole);
    }

    /** "Two thousand"; "several hundred" stays open. */
    private static UnitCount scaled(Scan scan, int i, int value) {
        int factor = scan.is(i, "hundred") ? 100 : scan.is(i, "thousand") ? 1000 : 1;
        String amount = value == 0 ? "X" : String.valueOf(factor * value);
        return new UnitCount(factor > 1 ? i + 1 : i, amount, false);
    }

    /** Whether it is a plain number, "a" being one. */
    boolean isWholeOrOne() {
        return article || isWhole();
    }

    boolean isWhole() {
        return !article && amount.chars().allMatch(Character::isDigit);
    }

    /** "12 to 18 months", "six or seven weeks" are valued by their lower end. */
    UnitCount upTo(Scan scan) {
        boolean joined = scan.is(end, "to", "or") || scan.lexeme(end).isDash();
        if (!joined || !isWhole()) {
            return this;
        }
        return findAt(scan, end + 1)
                .filter(other ->
                        other.isWhole() && Length.findUnit(scan, other.end()).isPresent())
                .map(other -> new UnitCount(other.end(), amount, false))
                .orElse(this);
    }
}
