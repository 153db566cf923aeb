// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.text.Span;

/** The numbers of a text, each of which counts people who came to harm but once. Not thread-safe; for use within one call. */
final class CountedPeople {

    private static final String PERCENT = "percent";

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;
    private final List<Quantity> quantities;
    private final Scopes scopes;
    private final Map<Integer, Integer> byToken = new HashMap<>();
    private final Revisions revisions;
    private final TollSentences tolls;
    private final OtherTolls others;
    private final Set<Integer> taken = new HashSet<>();

    CountedPeople(AnnotatedText text, CasualtyLexicon lexicon, EarlierLayers given, Scopes scopes) {
        this.text = text;
        this.lexicon = lexicon;
        this.quantities = given.quantities();
        this.scopes = scopes;
        this.revisions = new Revisions(text, lexicon, quantities);
        this.tolls = new TollSentences(text, lexicon, quantities);
        this.others = new OtherTolls(text, quantities, given.times(), given.published());
        for (int i = 0; i < quantities.size(); i++) {
            TokenRange range = text.tokensIn(quantities.get(i).span());
            for (int token = range.first(); token < range.end(); token++) {
                byToken.put(token, i);
            }
        }
    }

    /** The index of the quantity that a token is part of. */
    Optional<Integer> find(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** What befell those whom a number counts, by the number's own words or those of the number beside it. */
    Optional<QuantityEffect> findEffect(int index) {
        Optional<QuantityEffect> own = findOwnEffect(index);
        return own.isEmpty() && revisions.isSecond(index) ? findOwnEffect(index - 1) : own;
    }

    private Optional<QuantityEffect> findOwnEffect(int index) {
        return quantities.get(index).effect().or(() -> tolls.findEffect(index));
    }

    private CasualtyScope scope(int index, int first) {
        CasualtyScope scope = tolls.isOfWar(index) ? CasualtyScope.TALLY : scopes.of(first, quantities.get(index));
        if (scope == CasualtyScope.TALLY) {
            return scope;
        }
        boolean recalled = tolls.findWords(index)
                .filter(words -> others.isOfAnother(index, words))
                .isPresent();
        if (recalled) {
            return CasualtyScope.RECALLED;
        }
        return revisions.isFormer(index) ? CasualtyScope.FORMER : scope;
    }

    void drop(int index) {
        boolean none = quantities
                .get(index)
                .value()
                .filter(value -> value.signum() == 0)
                .isPresent();
        if (!none) {
            taken.add(index);
        }
    }

    /** The casualty that a quantity counts; empty where it was taken before or is no count of people. */
    Optional<Casualty> take(int index, QuantityEffect told, Optional<Span> cue) {
        Quantity quantity = quantities.get(index);
        int first = text.tokensIn(quantity.span()).first();
        QuantityEffect effect = quantity.effect().orElse(told);
        if (isAge(quantity, first) || !isPeople(quantity, effect) || !taken.add(index)) {
            return Optional.empty();
        }
        return Optional.of(new Casualty(
                quantity.span(),
                effect,
                cue.filter(word -> effect == told),
                Optional.of(index),
                quantity.low().or(quantity::value).map(Number::intValue).orElse(1),
                Optional.empty(),
                quantity.unit().flatMap(lexicon::findGroup),
                scope(index, first)));
    }

    /** "75 percent were killed", "executed three attacks". */
    private boolean isNobody(Quantity quantity) {
        return quantity.unit()
                .filter(unit -> unit.equals(PERCENT) || lexicon.is("act", unit))
                .isPresent();
    }

    /** Whole people: no rates ("19.3 deaths"), and nothing but people is detained or displaced ("half of the city was captured"). */
    private boolean isPeople(Quantity quantity, QuantityEffect effect) {
        boolean whole = quantity.value().filter(value -> value.scale() > 0).isEmpty();
        boolean unit = effect == QuantityEffect.KILLED
                || effect == QuantityEffect.WOUNDED
                || quantity.unit().filter(this::isPeople).isPresent();
        return whole && unit && quantity.currency().isEmpty() && !isNobody(quantity);
    }

    private boolean isPeople(String unit) {
        return lexicon.isPerson(unit) || lexicon.findGroup(unit).isPresent();
    }

    /** "A man and a woman, both 35", "a 2-and-a-half-year-old": a number that counts nobody. */
    private boolean isAge(Quantity quantity, int first) {
        boolean bare =
                text.tokensIn(quantity.span()).size() == 1 && quantity.effect().isEmpty();
        boolean joined = first + 2 < text.size()
                && text.tag(first + 1) == Tag.HYPH
                && text.lower(first + 2).equals("and");
        boolean aged = first > 0 && lexicon.is("aging", text.lower(first - 1));
        return joined || aged || bare && first > 0 && text.tag(first - 1) == Tag.COMMA;
    }
}
