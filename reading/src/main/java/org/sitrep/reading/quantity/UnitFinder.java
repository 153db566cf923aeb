// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.quantity.number.Amount;
import org.sitrep.reading.quantity.number.Dashes;

/** Finds what a number counts: a currency, a share, a measure, a noun. */
final class UnitFinder {

    /** A number without a unit counts something only from here on. Set by hand while reading development texts. */
    private static final int LEAST_BARE = 10;

    /** Right after a number without a unit they make it part of a score, a date or a list. */
    private static final Words JOINING_SIGNS = Words.of(":", "/", "-", ")");

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;
    private final UncountedNumbers uncounted;
    private final CurrencyFinder currencies;
    private final NounUnits nouns;
    private final SharedUnits shared;
    private final EffectFinder effects;
    private final Changes changes;
    private final GappedUnits gapped;

    UnitFinder(AnnotatedText text, QuantityLexicon lexicon, EffectFinder effects) {
        this.text = text;
        this.lexicon = lexicon;
        this.uncounted = new UncountedNumbers(text, lexicon);
        this.currencies = new CurrencyFinder(text, lexicon);
        this.nouns = new NounUnits(text, lexicon);
        this.shared = new SharedUnits(text, lexicon, nouns);
        this.effects = effects;
        this.changes = new Changes(text, lexicon);
        this.gapped = new GappedUnits(text);
    }

    /**
     * A number with its unit.
     *
     * @param first the first token of number and unit
     * @param end the token after the last
     * @param name singular; empty where the text leaves it open
     */
    record Unit(int first, int end, Optional<String> name, Optional<String> currency) {}

    /**
     * The unit of a number; empty where the number counts nothing: part of a name, an age, a list's number.
     *
     * @param before the unit of the number before, which this one may share
     */
    Optional<Unit> find(Amount amount, Optional<Unit> before) {
        if (uncounted.has(amount)) {
            return Optional.empty();
        }
        return before.flatMap(unit -> gapped.find(amount, unit))
                .or(() -> currencies.find(amount))
                .or(() -> findPercent(amount))
                .or(() -> findMeasure(amount))
                .or(() -> shared.find(amount))
                .or(() -> nouns.find(amount))
                .filter(unit -> !amount.isFew() || isWorthCounting(unit))
                .or(() -> findOutcome(amount))
                .or(() -> findBare(amount));
    }

    /** "A few" and "several" are figures where they measure or tell of harm. */
    private boolean isWorthCounting(Unit unit) {
        return unit.name().flatMap(lexicon.measures()::find).isPresent()
                || unit.currency().isPresent()
                || effects.find(unit.first(), unit.end()).isPresent();
    }

    /** "30 km", "45 square miles", "80 km/h"; the 155 of "155 mm shells" measure their bore. */
    private Optional<Unit> findMeasure(Amount amount) {
        int next = amount.isVague() && isWord(amount.end(), "of") ? amount.end() + 1 : amount.end();
        return lexicon.measures()
                .findAt(text, next)
                .filter(match -> match.end() == text.size()
                        || !text.tag(match.end()).isNoun()
                        || text.tag(match.end() - 1) == Tag.NNS
                        || lexicon.is("bore", match.measure().name())
                        || !text.lower(next).equals(match.measure().name()))
                .map(match -> new Unit(
                        amount.first(), match.end(), Optional.of(match.measure().name()), Optional.empty()));
    }

    private Optional<Unit> findPercent(Amount amount) {
        int next = amount.end();
        int end = next < text.size() && lexicon.is("percent", text.lower(next)) ? next + 1 : 0;
        boolean two = next + 1 < text.size()
                && text.lower(next).equals("per")
                && text.lower(next + 1).equals("cent");
        end = two ? next + 2 : end;
        return end == 0
                ? Optional.empty()
                : Optional.of(new Unit(amount.first(), end, Optional.of("percent"), Optional.empty()));
    }

    /** "Killing 12", "at least 30 wounded": people, though the text does not say so. */
    private Optional<Unit> findOutcome(Amount amount) {
        return nouns.isOutcome(amount.end())
                        || effects.find(amount.first(), amount.end()).isPresent()
                ? Optional.of(new Unit(amount.first(), amount.end(), Optional.of("person"), Optional.empty()))
                : Optional.empty();
    }

    /** A number that is all there is between two ends of sentences: of a page or a picture. */
    private boolean isAlone(Amount amount) {
        int sentence = text.sentenceOf(amount.first());
        boolean before = amount.first() > 0 && text.sentenceOf(amount.first() - 1) == sentence;
        boolean after = amount.end() < text.size() && text.sentenceOf(amount.end()) == sentence;
        return !before && !after;
    }

    /** The "nine" of "doubled to 18 from nine"; "one" may be a pronoun. */
    private boolean isSpelledEnd(Amount amount) {
        boolean more = amount.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return more && changes.isEnd(amount.first()) && !isWord(amount.end(), "of");
    }

    private Optional<Unit> findBare(Amount amount) {
        int first = amount.first();
        int last = amount.end() - 1;
        boolean share = amount.value()
                .filter(value -> value.compareTo(BigDecimal.ONE) < 0 && value.signum() > 0)
                .isPresent();
        boolean digits = share || Character.isDigit(text.form(first).charAt(0)) || isSpelledEnd(amount);
        boolean named = first > 0
                && (text.tag(first - 1).isProperNoun()
                        || text.entity(first) != EntityTag.NONE
                        || Dashes.isAt(text, first - 1)
                        || text.lemma(first - 1).equals("turn")
                        || isWord(first - 1, "of")
                                && first > 1
                                && text.tag(first - 2).isProperNoun());
        boolean small = !share
                && !changes.isEnd(first)
                && amount.value().filter(value -> value.intValue() < LEAST_BARE).isPresent();
        boolean age = first > 0 && text.form(first - 1).equals(",");
        boolean glued = amount.end() < text.size()
                && text.start(amount.end()) == text.end(last)
                && JOINING_SIGNS.has(text.form(amount.end()));
        boolean describes = text.isRelation(last, Relation.NUMMOD) && text.head(last) >= 0 && text.head(last) < first;
        return !digits || isAlone(amount) || named || small || age || glued || describes || amount.isVague()
                ? Optional.empty()
                : Optional.of(new Unit(first, amount.end(), Optional.empty(), Optional.empty()));
    }

    private boolean isWord(int token, String word) {
        return token < text.size() && text.lower(token).equals(word);
    }
}
