// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.unit.Currencies;
import org.sitrep.reading.quantity.unit.CurrencyCountries;
import org.sitrep.reading.quantity.unit.MeasureUnits;

/** Finds the currency of a number: sign, code or word, before or after it. */
final class CurrencyFinder {

    /** Countries whose press writes a bare "$" for its own dollar. */
    private static final Set<String> BARE = Set.of("AUD", "CAD", "NZD", "SGD");

    /** In tokens, how far "weighed" may stand before pounds, or a mass in brackets after them. Set by hand. */
    private static final int TOKENS_TO_WEIGHT = 4;

    /** How many words may narrow a currency: "Hong Kong dollars". */
    private static final int MOST_NARROWING = 2;

    private final AnnotatedText text;
    private final Currencies currencies;
    private final MeasureUnits measures;
    private final CurrencyCountries.Named named;
    private final boolean marksUs;

    CurrencyFinder(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.currencies = lexicon.currencies();
        this.measures = lexicon.measures();
        this.named = lexicon.currencyCountries().count(text);
        this.marksUs = text.text().contains("US$") || text.text().contains("U.S.$");
    }

    Optional<UnitFinder.Unit> find(Amount amount) {
        return inside(amount)
                .or(() -> before(amount))
                .or(() -> signAfter(amount))
                .or(() -> after(amount));
    }

    /** "RM10" in one token. */
    private Optional<UnitFinder.Unit> inside(Amount amount) {
        return currencies.findPrefix(text.form(amount.first())).map(code -> unit(amount.first(), amount.end(), code));
    }

    private Optional<UnitFinder.Unit> before(Amount amount) {
        int before = amount.first() - 1;
        if (before < 0) {
            return Optional.empty();
        }
        String form = text.form(before);
        boolean joined =
                isCode(form) || text.tag(before) == Tag.DOLLAR || text.end(before) == text.start(amount.first());
        return joined
                ? currencies.find(form).map(code -> unit(before, amount.end(), sign(form, code)))
                : Optional.empty();
    }

    /** A bare "$" is the country's own where the text marks the others as "US$". */
    private String sign(String form, String code) {
        return form.equals("$") && marksUs
                ? named.find("dollar").filter(BARE::contains).orElse(code)
                : code;
    }

    /** "4$", "20 €". */
    private Optional<UnitFinder.Unit> signAfter(Amount amount) {
        int next = amount.end();
        boolean sign = next < text.size()
                && !Character.isLetterOrDigit(text.form(next).charAt(0))
                && (next + 1 == text.size()
                        || !Character.isDigit(text.form(next + 1).charAt(0)));
        return sign
                ? currencies.find(text.form(next)).map(code -> unit(amount.first(), next + 1, code))
                : Optional.empty();
    }

    /** "5 million Canadian dollars", "90,000 Hong Kong dollars", "40 pounds". */
    private Optional<UnitFinder.Unit> after(Amount amount) {
        int next = amount.isVague() && isOf(amount.end()) ? amount.end() + 1 : amount.end();
        for (int narrowing = MOST_NARROWING; narrowing > 0; narrowing--) {
            int word = next + narrowing;
            Optional<String> code = word < text.size()
                    ? currencies.find(text.text().substring(text.start(next), text.end(word - 1)), text.lemma(word))
                    : Optional.empty();
            if (code.isPresent()) {
                return code.map(found -> unit(amount.first(), word + 1, found));
            }
        }
        return next < text.size() && isMoneyWord(next) && !isWeight(amount, next)
                ? word(next).map(code -> unit(amount.first(), next + 1, code))
                : Optional.empty();
    }

    private Optional<String> word(int token) {
        Optional<String> code = currencies.find(text.form(token)).or(() -> currencies.find(text.lower(token)));
        return code.map(found -> named.find(base(token)).orElse(found));
    }

    /** The name under which countries share it: "roubles" are rubles. */
    private String base(int token) {
        String lemma = text.lemma(token);
        return switch (lemma) {
            case "rouble" -> "ruble";
            case "kroner" -> "krone";
            case "kronor" -> "krona";
            default -> lemma;
        };
    }

    /** A noun, not the verb "won" nor the adjective "real". */
    private boolean isMoneyWord(int token) {
        return text.tag(token).isNoun() || isCode(text.form(token)) || text.tag(token) == Tag.DOLLAR;
    }

    /** "40 pounds of explosives", "weighed 600 pounds", "22 pounds (10 kg)". */
    private boolean isWeight(Amount amount, int token) {
        if (!text.lemma(token).equals("pound")) {
            return false;
        }
        boolean weighed = false;
        for (int before = amount.first() - 1; before >= Math.max(0, amount.first() - TOKENS_TO_WEIGHT); before--) {
            weighed |= text.lemma(before).equals("weigh");
        }
        return weighed || isOf(token + 1) || isMass(token + 1);
    }

    private boolean isMass(int bracket) {
        if (bracket >= text.size() || !text.form(bracket).equals("(")) {
            return false;
        }
        for (int token = bracket + 2; token < Math.min(bracket + TOKENS_TO_WEIGHT, text.size()); token++) {
            if (measures.findAt(text, token)
                    .filter(match -> match.measure().dimension().equals("mass"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int token) {
        return token < text.size() && text.lower(token).equals("of");
    }

    /** "EUR", "Rs"; the verb "won" before a number is not a currency. */
    private static boolean isCode(String form) {
        return Character.isUpperCase(form.charAt(0)) && form.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    }

    private static UnitFinder.Unit unit(int first, int end, String code) {
        return new UnitFinder.Unit(first, end, Optional.empty(), Optional.of(code));
    }
}
