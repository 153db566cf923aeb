// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.quantity.number.Amount;

/**
 * "10.000 soldiers" are ten thousand, as much of the world writes them: nobody counts thousandths of a soldier. Shares, money, lengths of
 * time and measures may have three decimals, unless all are naughts: "3.000 tonnes".
 */
final class StoppedThousands {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;

    StoppedThousands(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The amount as its unit lets it be meant. */
    Amount read(Amount amount, UnitFinder.Unit unit) {
        boolean range = amount.high().isPresent();
        boolean written = FORM.matcher(text.form(amount.first())).matches()
                && (range ? FORM.matcher(text.form(amount.end() - 1)).matches() : amount.end() == amount.first() + 1);
        if (!written || !isCounted(amount, unit)) {
            return amount;
        }
        return new Amount(
                amount.first(),
                amount.end(),
                thousands(amount.value()),
                thousands(amount.low()),
                thousands(amount.high()),
                amount.comparator());
    }

    private boolean isCounted(Amount amount, UnitFinder.Unit unit) {
        Optional<String> name = unit.name().filter(n -> unit.currency().isEmpty() && !lexicon.is("percent", n));
        boolean plural = unit.end() > amount.end() && text.tag(unit.end() - 1) == Tag.NNS;
        boolean measured = name.filter(
                        n -> lexicon.is("time", n) || lexicon.measures().find(n).isPresent())
                .isPresent();
        boolean naughts = text.form(amount.first()).endsWith(".000");
        return name.isPresent() && (measured ? naughts : plural);
    }

    private static Optional<BigDecimal> thousands(Optional<BigDecimal> number) {
        return number.map(n -> n.multiply(THOUSAND).setScale(0));
    }
}
