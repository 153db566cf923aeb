// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many units of time: "two", "a", "half a", "several", "two and a half", "12 to 18".
 *
 * @param end the lexeme after it
 * @param amount digits, X where it is left open, with ".5" for a half more
 * @param article whether only "a" or "an" says it
 */
record Count(int end, String amount, boolean article) {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> VAGUE_NOUNS = Set.of("few", "couple", "dozen");
    private static final Set<String> SCALES = Set.of("hundred", "thousand");
    private static final Set<String> JOINTS = Set.of("to", "or");

    static Optional<Count> at(Scan scan, int i) {
        if (scan.is(i, "half")) {
            boolean skips = scan.is(i + 1, ARTICLES) || scan.at(i + 1).isDash();
            return Optional.of(new Count(skips ? i + 2 : i + 1, "0.5", false));
        }
        if (scan.is(i, ARTICLES)) {
            return Optional.of(article(scan, i));
        }
        return figures(scan, i).or(() -> words(scan, i)).map(count -> count.halfMore(scan));
    }

    private static Count article(Scan scan, int i) {
        if (scan.is(i + 1, VAGUE_NOUNS)) {
            int of = scan.is(i + 2, "of") ? i + 3 : i + 2;
            return new Count(of, scan.lexicon().find("vague", scan.at(i + 1)).orElse("X"), false);
        }
        return scan.is(i + 1, SCALES) ? scaled(scan, i + 1, 1) : new Count(i + 1, "1", true);
    }

    /** "18", "1,000", "2.5". */
    private static Optional<Count> figures(Scan scan, int i) {
        OptionalInt digits = scan.digits(i, 4);
        if (digits.isPresent()) {
            return Optional.of(new Count(i + 1, String.valueOf(digits.getAsInt()), false));
        }
        boolean parted = scan.at(i).isNumber()
                && scan.word(i).length() <= 3
                && scan.at(i).spaced()
                && scan.at(i + 2).isNumber()
                && !scan.at(i + 1).spaced()
                && !scan.at(i + 2).spaced();
        if (parted && scan.is(i + 1, ",") && scan.word(i + 2).length() == 3) {
            return Optional.of(new Count(i + 3, scan.word(i) + scan.word(i + 2), false));
        }
        boolean half = parted && scan.is(i + 1, ".") && scan.is(i + 2, "5");
        return half ? Optional.of(new Count(i + 3, scan.word(i) + ".5", false)) : Optional.empty();
    }

    private static Optional<Count> words(Scan scan, int i) {
        OptionalInt tens = scan.numerals().findCardinal(scan.word(i));
        if (tens.isPresent()) {
            int dash = scan.at(i + 1).isDash() ? i + 2 : i + 1;
            OptionalInt ones =
                    tens.getAsInt() >= 20 ? scan.numerals().findCardinal(scan.word(dash)) : OptionalInt.empty();
            boolean joined = ones.isPresent() && ones.getAsInt() < 10;
            int value = tens.getAsInt() + (joined ? ones.getAsInt() : 0);
            return Optional.of(scaled(scan, joined ? dash + 1 : i + 1, value));
        }
        return scan.lexicon()
                .find("vague", scan.at(i))
                .filter(amount -> amount.equals("X"))
                .map(amount -> new Count(i + 1, amount, false));
    }

    /** "Two thousand years". */
    private static Count scaled(Scan scan, int i, int value) {
        int factor = scan.is(i, "hundred") ? 100 : scan.is(i, "thousand") ? 1000 : 1;
        return new Count(factor > 1 ? i + 1 : i, String.valueOf(factor * value), false);
    }

    /** "Two and a half". */
    private Count halfMore(Scan scan) {
        boolean half = isWhole() && scan.is(end, "and") && scan.is(end + 1, "a") && scan.is(end + 2, "half");
        return half ? new Count(end + 3, amount + ".5", false) : this;
    }

    /** "12 to 18 months" is valued by its lower end; "2 1/2 years" has a half more. */
    Count upTo(Scan scan) {
        boolean half = scan.is(end, "1") && scan.at(end + 1).isSlash() && scan.is(end + 2, "2");
        if (half && isWhole()) {
            return new Count(end + 3, amount + ".5", false);
        }
        boolean joined = scan.is(end, JOINTS) || scan.at(end).isDash();
        if (!joined || !isWhole()) {
            return this;
        }
        return at(scan, end + 1)
                .filter(other -> other.isWhole() && Units.at(scan, other.end()).isPresent())
                .map(other -> new Count(other.end(), amount, false))
                .orElse(this);
    }

    /** Whether it is a whole number, told as such. */
    boolean isWhole() {
        return !article && isWhole(amount);
    }

    static boolean isWhole(String amount) {
        for (int i = 0; i < amount.length(); i++) {
            if (!Character.isDigit(amount.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
