// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Comparators;
import org.sitrep.reading.quantity.number.Dashes;
import org.sitrep.reading.quantity.number.FractionReader;
import org.sitrep.reading.quantity.number.NumberReader;
import org.sitrep.reading.quantity.number.VagueAmountReader;
import org.sitrep.reading.quantity.unit.Currencies;

/** Reads the number that begins at a token, ranges and trailing comparators taken in. Stateless. */
final class AmountReader {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final AnnotatedText text;
    private final NumberReader numbers;
    private final VagueAmountReader vague;
    private final FractionReader fractions;
    private final Comparators comparators;
    private final Currencies currencies;
    private final Changes changes;

    AmountReader(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.currencies = lexicon.currencies();
        this.changes = new Changes(text, lexicon);
        this.numbers = new NumberReader(text, currencies);
        this.vague = new VagueAmountReader(text, lexicon.vague(), numbers);
        this.fractions = new FractionReader(text, lexicon.fractions(), numbers);
        this.comparators = lexicon.comparators();
    }

    /** The number that begins at a token. */
    Optional<Amount> findAt(int token) {
        Optional<Amount> first = single(token);
        if (first.isEmpty() || first.get().isVague()) {
            return first;
        }
        return first.flatMap(this::range).or(() -> first).map(this::trailing);
    }

    private Optional<Amount> single(int token) {
        if (token >= text.size()) {
            return Optional.empty();
        }
        return vague.findAt(token).or(() -> fractions.findAt(token)).or(() -> numbers.findAt(token));
    }

    /** "10-15", "2 to 3 million", "between $5 and $8", "3% to 4%"; "from $5 to $8" and "rose from 30 to 45" are changes. */
    private Optional<Amount> range(Amount low) {
        int next = low.end();
        if (isJoiner(low, next)) {
            return second(low, signed(low, next + 1));
        }
        int unit = unitLength(next);
        return unit > 0 && isJoiner(low, next + unit) && !isChange(low)
                ? second(low, next + unit + 1).filter(range -> unitLength(range.end()) == unit)
                : Optional.empty();
    }

    private boolean isJoiner(Amount low, int token) {
        if (token + 1 >= text.size()) {
            return false;
        }
        String word = text.lower(token);
        boolean between = word.equals("and") && (isBetween(low.first() - 1) || isBetween(low.first() - 2));
        boolean to = word.equals("to") && !(isFrom(low.first() - 1) && changes.isUnder(low.first() - 1));
        return between || to || word.equals("or") || Dashes.isAt(text, token);
    }

    private boolean isBetween(int token) {
        return token >= 0 && text.lower(token).equals("between");
    }

    private boolean isChange(Amount low) {
        return isFrom(low.first() - 1) || isFrom(low.first() - 2);
    }

    private boolean isFrom(int token) {
        return token >= 0 && text.lower(token).equals("from");
    }

    /** The same sign of money may stand before both numbers. */
    private int signed(Amount low, int token) {
        int sign = low.first() - 1;
        boolean both = sign >= 0
                && !Character.isLetterOrDigit(text.form(token).charAt(0))
                && text.form(sign).equals(text.form(token))
                && currencies.find(text.form(sign)).isPresent()
                && !isFrom(sign - 1);
        return both ? token + 1 : token;
    }

    private int unitLength(int token) {
        if (token >= text.size()) {
            return 0;
        }
        boolean two = token + 1 < text.size()
                && text.lower(token).equals("per")
                && text.lower(token + 1).equals("cent");
        return two ? 2 : text.lower(token).equals("%") || text.lower(token).equals("percent") ? 1 : 0;
    }

    private Optional<Amount> second(Amount low, int token) {
        return single(token)
                .filter(high -> high.value().isPresent())
                .flatMap(high -> ascending(low, high, Dashes.isAt(text, low.end())));
    }

    /** The scale holds for both: "2 to 3 million", "30-40,000". */
    private static Optional<Amount> ascending(Amount low, Amount high, boolean dashed) {
        BigDecimal lower = low.value().orElseThrow();
        BigDecimal upper = high.value().orElseThrow();
        boolean scaled =
                lower.compareTo(THOUSAND) < 0 && upper.compareTo(THOUSAND) >= 0 && high.end() - high.first() > 1;
        boolean thousands =
                dashed && upper.remainder(THOUSAND).signum() == 0 && upper.compareTo(lower.multiply(THOUSAND)) > 0;
        if (!scaled && thousands) {
            return Optional.of(Amount.exact(low.first(), low.end(), lower.multiply(THOUSAND))
                    .rangeTo(high));
        }
        Amount first = scaled ? Amount.exact(low.first(), low.end(), lower.multiply(factorOf(upper))) : low;
        boolean ascending = first.value().orElseThrow().compareTo(upper) < 0;
        return ascending ? Optional.of(first.rangeTo(high)) : Optional.empty();
    }

    private static BigDecimal factorOf(BigDecimal scaled) {
        int thousands = (scaled.precision() - scaled.scale() - 1) / 3;
        return BigDecimal.ONE.scaleByPowerOfTen(3 * thousands);
    }

    /** "200 or more helpers", "20-plus songs": the comparator stands between number and noun. */
    private Amount trailing(Amount amount) {
        int at = Dashes.isAt(text, amount.end()) ? amount.end() + 1 : amount.end();
        return comparators
                .findAfter(text, at)
                .filter(match ->
                        match.edge() < text.size() && text.tag(match.edge()).isNoun())
                .map(match -> amount.compared(match.edge(), match.comparator()))
                .orElse(amount);
    }
}
