// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.quantity.QuantityEffect;

/** Finds the words of a text that tell of harm, and whom it befell. */
final class HarmFinder {

    /** In tokens before "fatally", how far the number may stand. */
    private static final int TOKENS_TO_NUMBER = 3;

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;
    private final MortalVerbs mortal;
    private final Crimes crimes;

    HarmFinder(AnnotatedText text, CasualtyLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.mortal = new MortalVerbs(text, lexicon);
        this.crimes = new Crimes(text, lexicon);
    }

    /** In text order. */
    List<Harm> list() {
        List<Harm> found = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            find(token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Harm> find(int token) {
        return text.tag(token).isVerb()
                ? ofVerb(token).or(() -> ofState(token))
                : ofNoun(token).or(() -> ofState(token));
    }

    private Optional<Harm> ofVerb(int verb) {
        String lemma = text.lemma(verb);
        Optional<QuantityEffect> suffered = lexicon.findHarm("object", lemma);
        Optional<QuantityEffect> undergone = lexicon.findHarm("subject", lemma);
        if (mortal.kills(verb)) {
            return Optional.of(new Harm(verb, findStruck(verb), QuantityEffect.KILLED));
        }
        if (suffered.isPresent()) {
            return Optional.of(new Harm(verb, findObject(verb), suffered.get()));
        }
        if (undergone.isPresent()) {
            return Optional.of(new Harm(verb, findSubject(verb), undergone.get()));
        }
        return ofEndedLife(verb).or(() -> ofNotSurviving(verb)).or(() -> ofPassing(verb));
    }

    /** "Passed away". */
    private Optional<Harm> ofPassing(int verb) {
        boolean away = text.lemma(verb).equals("pass")
                && verb + 1 < text.size()
                && text.lower(verb + 1).equals("away");
        return away ? Optional.of(new Harm(verb, findSubject(verb), QuantityEffect.KILLED)) : Optional.empty();
    }

    /** "Lost his life", "took her own life". */
    private Optional<Harm> ofEndedLife(int verb) {
        OptionalInt object = text.findChild(verb, Relation.OBJ);
        boolean life = lexicon.is("ending", text.lemma(verb))
                && object.isPresent()
                && text.lemma(object.getAsInt()).equals("life");
        if (!life) {
            return Optional.empty();
        }
        OptionalInt of = new NounPhrase(text, object.getAsInt()).findOf();
        OptionalInt possessor = text.findChild(object.getAsInt(), Relation.NMOD_POSS);
        OptionalInt subject = text.lemma(verb).equals("lose") ? findSubject(verb) : OptionalInt.empty();
        OptionalInt victim = of.isPresent() ? of : subject.isPresent() ? subject : possessor;
        return victim.isPresent() ? Optional.of(new Harm(verb, victim, QuantityEffect.KILLED)) : Optional.empty();
    }

    /** "Did not survive", "committed suicide". */
    private Optional<Harm> ofNotSurviving(int verb) {
        Predicate predicate = new Predicate(text, verb);
        OptionalInt object = text.findChild(verb, Relation.OBJ);
        boolean not = text.lemma(verb).equals("survive") && predicate.isNegated() && predicate.isPast();
        boolean suicide = object.isPresent() && text.lower(object.getAsInt()).equals("suicide");
        OptionalInt subject = not || suicide ? findSubject(verb) : OptionalInt.empty();
        return subject.isPresent() ? Optional.of(new Harm(verb, subject, QuantityEffect.KILLED)) : Optional.empty();
    }

    /** "The death of a man", "his killing", "a fatal shooting", "charged with murder". */
    private Optional<Harm> ofNoun(int token) {
        String word = text.lemma(token).toLowerCase(Locale.ROOT);
        Optional<QuantityEffect> noun = text.tag(token).isNoun() ? lexicon.findHarm("noun", word) : Optional.empty();
        Optional<QuantityEffect> crime = text.tag(token).isNoun() ? lexicon.findHarm("crime", word) : Optional.empty();
        if (noun.isPresent()) {
            return Optional.of(new Harm(token, ofOrPossessor(token), noun.get()));
        }
        if (word.equals("fatally")) {
            return oneFatally(token);
        }
        if (crime.isPresent() && crimes.isOne(token)) {
            return Optional.of(new Harm(token, crimes.findVictim(token), crime.get()));
        }
        if (lexicon.findHarm("deadly", word).isPresent() && isBeforeNoun(token) && isDeed(text.head(token))) {
            return Optional.of(new Harm(token, new NounPhrase(text, text.head(token)).findOf(), QuantityEffect.KILLED));
        }
        return lexicon.is("body", word) && text.tag(token).isNoun() ? ofBody(token) : Optional.empty();
    }

    /** "Two people were shot, one of them fatally." */
    private Optional<Harm> oneFatally(int adverb) {
        for (int token = adverb - 1; token >= Math.max(0, adverb - TOKENS_TO_NUMBER); token--) {
            if (text.tag(token) == Tag.CD) {
                return Optional.of(new Harm(adverb, OptionalInt.of(token), QuantityEffect.KILLED));
            }
            if (text.tag(token).isVerb() || text.tag(token) == Tag.COMMA) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Fatal crash"; no "deadly weapon". */
    private boolean isDeed(int noun) {
        return lexicon.is("deed", text.lemma(noun).toLowerCase(Locale.ROOT));
    }

    private boolean isBeforeNoun(int token) {
        return text.isRelation(token, Relation.AMOD)
                && text.head(token) > token
                && text.tag(text.head(token)).isNoun();
    }

    private OptionalInt ofOrPossessor(int noun) {
        OptionalInt of = new NounPhrase(text, noun).findOf();
        return of.isPresent() ? of : text.findChild(noun, Relation.NMOD_POSS);
    }

    /** "The body of a man was found". */
    private Optional<Harm> ofBody(int noun) {
        OptionalInt whose = ofOrPossessor(noun);
        OptionalInt verb = new NounPhrase(text, noun).findVerb();
        boolean found = verb.isPresent() && lexicon.is("found", text.lemma(verb.getAsInt()));
        return found
                ? Optional.of(new Harm(noun, whose.isPresent() ? whose : OptionalInt.of(noun), QuantityEffect.KILLED))
                : Optional.empty();
    }

    /** "The man is dead", "was pronounced dead", "left a woman dead", the headline "Man dead after blast". */
    private Optional<Harm> ofState(int token) {
        Optional<QuantityEffect> state = lexicon.findHarm("state", text.lower(token));
        if (state.isEmpty() || isBeforeNoun(token)) {
            return Optional.empty();
        }
        return Optional.of(new Harm(token, bearer(token), state.get()));
    }

    private OptionalInt bearer(int state) {
        OptionalInt own = new Predicate(text, state).findOwnSubject();
        if (own.isPresent()) {
            return own;
        }
        int head = text.head(state);
        if (head == AnnotatedText.ROOT) {
            return OptionalInt.empty();
        }
        if (text.tag(head).isVerb()) {
            OptionalInt object = findObject(head);
            boolean other = object.isPresent() && object.getAsInt() != state;
            return other
                    ? object
                    : new Predicate(text, head).isPassive()
                            ? text.findChild(head, Relation.NSUBJ_PASS)
                            : findSubject(head);
        }
        boolean behind = head < state && text.tag(head) != Tag.CD;
        return behind ? OptionalInt.of(head) : OptionalInt.empty();
    }

    /** "A man fatally shot", "was found fatally wounded": without an object the subject is the victim. */
    private OptionalInt findStruck(int verb) {
        OptionalInt object = findObject(verb);
        return object.isPresent() ? object : findSubject(verb);
    }

    private OptionalInt findObject(int verb) {
        OptionalInt object = new Predicate(text, verb).findObject();
        boolean joined = object.isEmpty()
                && text.isRelation(verb, Relation.CONJ)
                && text.tag(text.head(verb)).isVerb();
        OptionalInt found = joined ? new Predicate(text, text.head(verb)).findObject() : object;
        return found.isPresent() ? OptionalInt.of(behindShot(found.getAsInt())) : found;
    }

    /** "A boy shot and killed", where the parser takes the shot for a thing. */
    private int behindShot(int noun) {
        boolean shot = text.lower(noun).equals("shot")
                && noun > 0
                && text.tag(noun - 1).isNoun();
        return shot ? noun - 1 : noun;
    }

    private OptionalInt findSubject(int verb) {
        OptionalInt subject = new Predicate(text, verb).findSubject();
        boolean joined = subject.isEmpty() && text.isRelation(verb, Relation.CONJ) && text.head(verb) >= 0;
        return joined ? new Predicate(text, text.head(verb)).findSubject() : subject;
    }
}
