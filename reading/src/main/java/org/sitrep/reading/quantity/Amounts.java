// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.lexicon.Numerals;

/** Reads numbers: digits, words, scales, fractions, ranges. Stateless. */
final class Amounts {

    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d+)?|\\.\\d+");
    private static final Pattern GLUED = Pattern.compile("(\\d+(?:\\.\\d+)?)(k|m|mn|bn|tn)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> VAGUE = Map.of(
            "dozens", new BigDecimal(24),
            "scores", new BigDecimal(40),
            "hundreds", new BigDecimal(200),
            "thousands", new BigDecimal(2_000),
            "millions", new BigDecimal(2_000_000),
            "billions", new BigDecimal("2000000000"));
    private static final Map<String, Integer> DENOMINATORS = Map.of(
            "half",
            2,
            "third",
            3,
            "thirds",
            3,
            "quarter",
            4,
            "quarters",
            4,
            "fifth",
            5,
            "fifths",
            5,
            "tenth",
            10,
            "tenths",
            10);
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final AnnotatedText text;
    private final Numerals numerals = Numerals.get();

    Amounts(AnnotatedText text) {
        this.text = text;
    }

    /** The number that begins at a token, ranges taken together. */
    Optional<Amount> at(int token) {
        Optional<Amount> first = single(token);
        if (first.isEmpty() || first.get().isVague()) {
            return first;
        }
        int next = first.get().end();
        boolean joined = next + 1 < text.size()
                && (DASHES.contains(text.form(next)) || text.lower(next).equals("to"));
        boolean between = token > 0
                && text.lower(token - 1).equals("between")
                && next < text.size()
                && text.lower(next).equals("and");
        if (!joined && !between) {
            return first;
        }
        return single(next + 1)
                .filter(second -> !second.isVague())
                .map(second -> range(first.get(), second))
                .or(() -> first);
    }

    /** "10-15", and "2 to 3 million", where the scale holds for both. */
    private static Amount range(Amount low, Amount high) {
        BigDecimal lower = low.value().orElseThrow();
        BigDecimal upper = high.value().orElseThrow();
        BigDecimal thousand = new BigDecimal(1000);
        boolean scaled =
                lower.compareTo(thousand) < 0 && upper.compareTo(thousand) >= 0 && high.end() - high.first() > 1;
        Amount first = scaled ? Amount.exact(low.first(), low.end(), lower.multiply(factorOf(upper))) : low;
        boolean ascending = first.value().orElseThrow().compareTo(upper) < 0;
        return ascending ? first.upTo(high) : low;
    }

    private static BigDecimal factorOf(BigDecimal scaled) {
        int thousands = (scaled.precision() - scaled.scale() - 1) / 3;
        return BigDecimal.ONE.scaleByPowerOfTen(3 * thousands);
    }

    private Optional<Amount> single(int token) {
        if (token >= text.size()) {
            return Optional.empty();
        }
        return digits(token)
                .or(() -> vague(token))
                .or(() -> dozen(token))
                .or(() -> fraction(token))
                .or(() -> words(token));
    }

    private Optional<Amount> digits(int token) {
        String form = text.form(token);
        var glued = GLUED.matcher(form);
        if (glued.matches()) {
            long scale = numerals.findScale(glued.group(2).toLowerCase(java.util.Locale.ROOT))
                    .orElse(1);
            return Optional.of(Amount.exact(
                    token, token + 1, plain(new BigDecimal(glued.group(1)).multiply(BigDecimal.valueOf(scale)))));
        }
        if (!DIGITS.matcher(form).matches()) {
            return Optional.empty();
        }
        return Optional.of(scaled(token, token + 1, new BigDecimal(form.replace(",", ""))));
    }

    /** The number with the scale words that follow it. */
    private Amount scaled(int first, int end, BigDecimal value) {
        int next = end;
        BigDecimal product = value;
        while (next < text.size()) {
            int at = next < text.size() - 1 && DASHES.contains(text.form(next)) ? next + 1 : next;
            OptionalLong scale =
                    text.lower(at).equals("dozen") ? OptionalLong.of(12) : numerals.findScale(text.lower(at));
            boolean letter = text.form(at).length() == 1
                    && (text.start(at) > text.end(at - 1) + 1 || text.tag(at).startsWith("V"));
            if (scale.isEmpty() || letter) {
                break;
            }
            product = product.multiply(BigDecimal.valueOf(scale.getAsLong()));
            next = at + 1;
        }
        return Amount.exact(first, next, plain(product));
    }

    /** Without a scale that says nothing: 2600000, not 2600000.0. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Optional<Amount> vague(int token) {
        boolean many = token + 1 < text.size() && text.lower(token + 1).equals("of");
        return many ? findVague(token).map(low -> stacked(token, low)) : Optional.empty();
    }

    /** "Hundreds of thousands of" is read as one number. */
    private Amount stacked(int token, BigDecimal low) {
        return token + 2 < text.size()
                ? findVague(token + 2)
                        .map(next -> Amount.vague(
                                token, token + 3, low.multiply(next).divide(new BigDecimal(2))))
                        .orElseGet(() -> Amount.vague(token, token + 1, low))
                : Amount.vague(token, token + 1, low);
    }

    private Optional<BigDecimal> findVague(int token) {
        return Optional.ofNullable(VAGUE.get(text.lower(token)));
    }

    private Optional<Amount> dozen(int token) {
        int at = isArticle(token) ? token + 1 : token;
        if (at < text.size() && text.lower(at).equals("dozen")) {
            return Optional.of(Amount.exact(token, at + 1, new BigDecimal(12)));
        }
        boolean scale = at > token
                && at < text.size()
                && Set.of("hundred", "thousand", "million", "billion").contains(text.lower(at));
        return scale ? Optional.of(scaled(token, at, BigDecimal.ONE)) : Optional.empty();
    }

    private boolean isArticle(int token) {
        return Set.of("a", "an").contains(text.lower(token));
    }

    /** "One-fifth", "two thirds", "half of". */
    private Optional<Amount> fraction(int token) {
        OptionalInt numerator = numerals.findCardinal(text.lower(token));
        int next = token + 1 < text.size() && DASHES.contains(text.form(token + 1)) ? token + 2 : token + 1;
        Integer denominator = next < text.size() ? DENOMINATORS.get(text.lower(next)) : null;
        boolean follows = next + 1 < text.size() && text.lower(next + 1).equals("of");
        if (numerator.isPresent() && denominator != null && (follows || next > token + 1)) {
            BigDecimal value =
                    new BigDecimal(numerator.getAsInt()).divide(new BigDecimal(denominator), MathContext.DECIMAL32);
            return Optional.of(Amount.exact(token, next + 1, value));
        }
        return Optional.empty();
    }

    /** "Twenty-two", "three hundred and five", "two million". */
    private Optional<Amount> words(int token) {
        OptionalInt first = numerals.findCardinal(text.lower(token));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = token + 1;
        BigDecimal value = new BigDecimal(first.getAsInt());
        int next = end < text.size() && DASHES.contains(text.form(end)) ? end + 1 : end;
        OptionalInt ones = next < text.size() && first.getAsInt() >= 20
                ? numerals.findCardinal(text.lower(next))
                : OptionalInt.empty();
        if (ones.isPresent() && ones.getAsInt() < 10) {
            value = value.add(new BigDecimal(ones.getAsInt()));
            end = next + 1;
        }
        Amount amount = scaled(token, end, value);
        return Optional.of(rest(amount));
    }

    /** What follows a hundred or thousand: "one hundred and five". */
    private Amount rest(Amount amount) {
        int and = amount.end();
        boolean more = and + 1 < text.size()
                && amount.end() - amount.first() > 1
                && text.lower(and).equals("and")
                && amount.value().orElseThrow().compareTo(new BigDecimal(100)) >= 0;
        OptionalInt ones = more ? numerals.findCardinal(text.lower(and + 1)) : OptionalInt.empty();
        return ones.isPresent()
                ? Amount.exact(
                        amount.first(), and + 2, amount.value().orElseThrow().add(new BigDecimal(ones.getAsInt())))
                : amount;
    }
}
