// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Numerals;
import org.sitrep.reading.quantity.unit.Currencies;

/** Reads exact numbers: digits, words, scales, halves added. Stateless. */
public final class NumberReader {

    /** "20m", and "RM10", "Rs500" in one token. */
    private static final Pattern GLUED =
            Pattern.compile("(?:RM|Rs|Rp|[A-Z]{3})?(\\d[\\d,]*(?:\\.\\d+)?)([a-z]{1,3})?", Pattern.CASE_INSENSITIVE);

    /** In characters: nobody counts in longer numbers, and reading them costs the square of their length. */
    private static final int LONGEST = 60;

    /** "Two hundred thousand million" is the most. */
    private static final int SCALES = 3;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final AnnotatedText text;
    private final Currencies currencies;
    private final Numerals numerals = Numerals.get();

    public NumberReader(AnnotatedText text, Currencies currencies) {
        this.text = text;
        this.currencies = currencies;
    }

    /** The number that begins at a token. */
    public Optional<Amount> findAt(int token) {
        return minus(token).or(() -> unsigned(token));
    }

    private Optional<Amount> unsigned(int token) {
        return digits(token).or(() -> counter(token)).or(() -> words(token));
    }

    /** "Minus 12 degrees"; "20 minus 5" is not a number. */
    private Optional<Amount> minus(int token) {
        boolean sign = text.lower(token).equals("minus") || text.form(token).equals("−");
        boolean free = token == 0 || text.tag(token - 1) != Tag.CD;
        if (!sign || !free || token + 1 >= text.size()) {
            return Optional.empty();
        }
        return unsigned(token + 1)
                .flatMap(amount -> amount.value().map(value -> Amount.exact(token, amount.end(), value.negate())));
    }

    private Optional<Amount> digits(int token) {
        String form = text.form(token);
        if (form.length() > LONGEST) {
            return Optional.empty();
        }
        int end = DigitNotation.endOfGroups(text, token);
        if (end > token + 1) {
            return Optional.of(scaled(token, end, DigitNotation.grouped(text, token, end)));
        }
        return DigitNotation.find(form)
                .map(value -> scaled(token, token + 1, value))
                .or(() -> glued(token, form));
    }

    private Optional<Amount> glued(int token, String form) {
        Matcher glued = GLUED.matcher(form);
        boolean known = glued.matches()
                && (Character.isDigit(form.charAt(0))
                        || currencies.findPrefix(form).isPresent());
        if (!known) {
            return Optional.empty();
        }
        BigDecimal value = DigitNotation.find(glued.group(1))
                .orElseGet(() -> new BigDecimal(glued.group(1).replace(",", "")));
        if (glued.group(2) == null) {
            return Optional.of(scaled(token, token + 1, value));
        }
        String scale = glued.group(2).toLowerCase(Locale.ROOT);
        return numerals.isScaleSuffix(scale)
                ? Optional.of(Amount.exact(token, token + 1, plain(value.multiply(factor(scale)))))
                : Optional.empty();
    }

    private BigDecimal factor(String scale) {
        return BigDecimal.valueOf(numerals.findScale(scale).orElse(1));
    }

    /** The number with the scale words that follow it, and "and a half". */
    private Amount scaled(int first, int end, BigDecimal value) {
        int half = half(end);
        int next = half > 0 ? half : end;
        BigDecimal product = half > 0 ? value.add(HALF) : value;
        OptionalLong scale = scaleAt(next);
        for (int scales = 0; scales < SCALES && scale.isPresent(); scales++) {
            product = product.multiply(BigDecimal.valueOf(scale.getAsLong()));
            next = Dashes.isAt(text, next) ? next + 2 : next + 1;
            int more = half(next);
            if (more > 0) {
                product = product.add(BigDecimal.valueOf(scale.getAsLong()).multiply(HALF));
                next = more;
            }
            scale = scaleAt(next);
        }
        return Amount.exact(first, next, plain(product));
    }

    /** The token after "and a half"; 0 where that does not stand there. */
    private int half(int token) {
        boolean half = token + 2 < text.size()
                && text.lower(token).equals("and")
                && text.lower(token + 1).equals("a")
                && text.lower(token + 2).equals("half");
        return half ? token + 3 : 0;
    }

    /** The factor of the scale word at a token, or after a dash there. A single letter counts only next to its digits. */
    private OptionalLong scaleAt(int token) {
        int at = Dashes.isAt(text, token) ? token + 1 : token;
        if (at >= text.size()) {
            return OptionalLong.empty();
        }
        OptionalLong scale = factorAt(at);
        boolean letter = text.form(at).length() == 1
                && (text.start(at) > text.end(at - 1) + 1 || text.tag(at).isVerb() || isModel(at));
        return letter ? OptionalLong.empty() : scale;
    }

    /** The B of "four B-52 bombers". */
    private boolean isModel(int token) {
        return Dashes.isAt(text, token + 1)
                && text.start(token + 1) == text.end(token)
                && Character.isDigit(text.form(token + 2).charAt(0));
    }

    private OptionalLong factorAt(int token) {
        return text.lower(token).equals("dozen") ? OptionalLong.of(12) : numerals.findScale(text.lower(token));
    }

    /** Whether a number can be counted in the word there: dozen, hundred, million. */
    boolean isScale(int token) {
        return token < text.size()
                && text.form(token).length() > 2
                && factorAt(token).isPresent();
    }

    /** The scales from a token on, for "several hundred". */
    Amount counted(int first, int token, BigDecimal value) {
        return scaled(first, token, value);
    }

    /** "A dozen", "a hundred", "half a million", "a half-dozen". */
    private Optional<Amount> counter(int token) {
        boolean half = text.lower(token).equals("half");
        int article = half ? token + 1 : token;
        if (half && Dashes.isAt(text, article) && isScale(article + 1)) {
            return Optional.of(scaled(token, article + 1, HALF));
        }
        if (article + 1 < text.size() && isArticle(article)) {
            boolean second = !half
                    && text.lower(article + 1).equals("half")
                    && (isScale(article + 2) || Dashes.isAt(text, article + 2) && isScale(article + 3));
            if (second) {
                return Optional.of(scaled(token, article + 2, HALF));
            }
            return isScale(article + 1)
                    ? Optional.of(scaled(token, article + 1, half ? HALF : BigDecimal.ONE))
                    : Optional.empty();
        }
        return text.lower(token).equals("dozen")
                ? Optional.of(Amount.exact(token, token + 1, new BigDecimal(12)))
                : Optional.empty();
    }

    private boolean isArticle(int token) {
        return text.lower(token).equals("a") || text.lower(token).equals("an");
    }

    /** "Twenty-two", "three hundred and five", "two thousand four hundred". */
    private Optional<Amount> words(int token) {
        OptionalInt first = numerals.findCardinal(text.lower(token));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = part(token);
        boolean more = true;
        while (more) {
            Amount next = rest(amount);
            more = next.end() > amount.end();
            amount = next;
        }
        return Optional.of(amount);
    }

    /** A number below a hundred with its scales. */
    private Amount part(int token) {
        int first = numerals.findCardinal(text.lower(token)).orElseThrow();
        int next = Dashes.isAt(text, token + 1) ? token + 2 : token + 1;
        OptionalInt ones = next < text.size() && first >= 20 && first % 10 == 0
                ? numerals.findCardinal(text.lower(next))
                : OptionalInt.empty();
        boolean pair = ones.isPresent() && ones.getAsInt() < 10;
        return pair
                ? scaled(token, next + 1, new BigDecimal(first + ones.getAsInt()))
                : scaled(token, token + 1, new BigDecimal(first));
    }

    /** What follows a hundred or thousand and is smaller than it: "one hundred and five". */
    private Amount rest(Amount amount) {
        BigDecimal value = amount.value().orElseThrow();
        boolean round =
                value.compareTo(HUNDRED) >= 0 && value.remainder(HUNDRED).signum() == 0;
        int and =
                amount.end() < text.size() && text.lower(amount.end()).equals("and") ? amount.end() + 1 : amount.end();
        boolean number = round
                && and < text.size()
                && numerals.findCardinal(text.lower(and)).isPresent();
        if (!number) {
            return amount;
        }
        Amount part = part(and);
        BigDecimal added = part.value().orElseThrow();
        BigDecimal room = BigDecimal.ONE.scaleByPowerOfTen(trailingZeros(value));
        return added.compareTo(room) < 0 ? Amount.exact(amount.first(), part.end(), value.add(added)) : amount;
    }

    private static int trailingZeros(BigDecimal value) {
        return Math.max(0, -value.stripTrailingZeros().scale());
    }

    /** Without a scale that says nothing: 2600000, not 2600000.0. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
