// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.quantity.number.Dashes;
import org.sitrep.record.quantity.QuantityEffect;

/** Finds what happened to those a number counts. Stateless. */
final class EffectFinder {

    /** In tokens after a count, how far its effect may stand: "12 people were also badly injured". Set by hand. */
    private static final int TOKENS_TO_STATE = 5;

    /** In tokens behind a number, how far "were among" may stand: "six civilians, including a child, were among". Set by hand. */
    private static final int TOKENS_TO_AMONG = 8;

    /** In tokens before a number, how far "death toll" may stand, and behind "among" what befell them. Set by hand. */
    private static final int TOKENS_TO_TOLL = 8;

    /** How many nouns may join the count to the verb: "soldiers, police, fighters and 12 civilians". Set by hand. */
    private static final int MOST_CONJUNCTS = 4;

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;
    /** Verbs with a "not". */
    private final BitSet denied = new BitSet();
    /** Verbs with an object. */
    private final BitSet acting = new BitSet();

    EffectFinder(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        for (int token = 0; token < text.size(); token++) {
            if (text.head(token) >= 0) {
                denied.set(text.head(token), denied.get(text.head(token)) || lexicon.is("denying", text.lower(token)));
                acting.set(text.head(token), acting.get(text.head(token)) || text.isRelation(token, Relation.OBJ));
            }
        }
    }

    /** Effects by role and word. */
    record EffectWords(Map<String, QuantityEffect> effects) {

        static EffectWords load() {
            Map<String, QuantityEffect> effects = new HashMap<>();
            for (Table.Row row : Table.load(EffectFinder.class, "effects.tsv").rows()) {
                effects.put(
                        row.get("role") + " " + row.get("word"),
                        QuantityEffect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)));
            }
            return new EffectWords(effects);
        }

        Optional<QuantityEffect> find(String role, String word) {
            return Optional.ofNullable(effects.get(role + " " + word));
        }
    }

    /** What happened to those the tokens count; nothing happens to a length of time or a sum of money. */
    Optional<QuantityEffect> find(UnitFinder.Unit unit, int first, int end) {
        boolean thing = unit.currency().isPresent()
                || unit.name()
                        .filter(name -> lexicon.is("time", name)
                                || lexicon.measures().find(name).isPresent())
                        .isPresent();
        return thing ? Optional.empty() : find(first, end);
    }

    Optional<QuantityEffect> find(int first, int end) {
        return ofNoun(end - 1)
                .or(() -> state(end))
                .or(() -> governed(end - 1))
                .or(() -> ofVerbBefore(first))
                .or(() -> among(end))
                .or(() -> text.tag(end - 1) == Tag.CD ? toll(first) : Optional.empty());
    }

    /** "12 deaths". */
    private Optional<QuantityEffect> ofNoun(int noun) {
        return lexicon.effects().find("noun", text.lemma(noun));
    }

    /** "12 dead", "15 others were injured"; not "killed troops" nor "were not hurt". */
    private Optional<QuantityEffect> state(int end) {
        int token = end;
        int limit = Math.min(end + TOKENS_TO_STATE, text.size());
        while (token < limit && lexicon.is("helping", text.lower(token))) {
            token++;
        }
        boolean describes = token + 1 < text.size() && text.tag(token + 1).isNoun() && text.tag(token) != Tag.VBD;
        boolean acts = token < limit && text.tag(token) == Tag.VBD && acting.get(token);
        return token < limit && !describes && !acts
                ? lexicon.effects().find("state", text.lower(token))
                : Optional.empty();
    }

    /** "Six children were among the 19 people killed", "two medics were among the dead". */
    private Optional<QuantityEffect> among(int end) {
        for (int token = end; token + 1 < Math.min(text.size(), end + TOKENS_TO_AMONG); token++) {
            if (lexicon.is("being", text.lower(token)) && text.lower(token + 1).equals("among")) {
                return stateBehind(token + 2, text.sentenceOf(end - 1));
            }
        }
        return Optional.empty();
    }

    private Optional<QuantityEffect> stateBehind(int first, int sentence) {
        for (int token = first; token < Math.min(text.size(), first + TOKENS_TO_TOLL); token++) {
            Optional<QuantityEffect> effect = lexicon.effects().find("state", text.lower(token));
            if (effect.isPresent() && text.sentenceOf(token) == sentence) {
                return effect;
            }
        }
        return Optional.empty();
    }

    /** Subject of "were killed" or "died", object of "wounded", or joined to one. */
    private Optional<QuantityEffect> governed(int noun) {
        int first = noun;
        for (int step = 0; step < MOST_CONJUNCTS && isJoined(first); step++) {
            first = text.head(first);
        }
        int verb = text.head(first);
        if (verb < 0 || isDenied(verb)) {
            return Optional.empty();
        }
        return switch (text.relation(first)) {
            case NSUBJ_PASS, OBJ -> lexicon.effects().find("object", text.lemma(verb));
            case NSUBJ -> lexicon.effects().find("subject", text.lemma(verb));
            default -> Optional.empty();
        };
    }

    /** "50 fighters and two civilians". */
    private boolean isJoined(int token) {
        int head = text.head(token);
        return head >= 0
                && text.isRelation(token, Relation.CONJ)
                && (text.tag(head).isNoun() || text.tag(head) == Tag.CD);
    }

    private boolean isDenied(int verb) {
        return denied.get(verb);
    }

    /** "Killing 12", "and wounded 30". */
    private Optional<QuantityEffect> ofVerbBefore(int first) {
        int verb = first - 1;
        boolean active = verb >= 0 && (text.tag(verb).isVerb() || text.tag(verb) == Tag.JJ);
        return active && !isDenied(verb) ? lexicon.effects().find("object", baseOf(verb)) : Optional.empty();
    }

    private String baseOf(int verb) {
        String lemma = text.lemma(verb);
        return lemma.endsWith("ed") ? lemma.substring(0, lemma.length() - 2) : lemma;
    }

    /** "The death toll rose to at least 45". */
    private Optional<QuantityEffect> toll(int first) {
        int sentence = text.sentenceOf(first);
        for (int token = first - 1; token >= Math.max(1, first - TOKENS_TO_TOLL); token--) {
            boolean toll =
                    text.lower(token).equals("toll") && text.lower(token - 1).equals("death");
            if (text.sentenceOf(token) != sentence || text.tag(token) == Tag.CD && !Dashes.isAt(text, token + 1)) {
                return Optional.empty();
            }
            if (toll) {
                return Optional.of(QuantityEffect.KILLED);
            }
        }
        return Optional.empty();
    }
}
