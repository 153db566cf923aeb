// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Finds what a verb acts upon, and whoever acts in a passive. */
final class Objects {

    /** Words that stand in a noun phrase up to its head. */
    private static final Tags NOMINAL =
            Tags.NOUNS.with(Tags.ADJECTIVES).with(Tag.DT, Tag.CD, Tag.PRP_POSSESSIVE, Tag.POS, Tag.HYPH, Tag.DOLLAR);

    private static final Words BEFORE_NUMBER = Words.of("at", "than", "about", "around");

    private Objects() {}

    static OptionalInt find(AnnotatedText text, int verb) {
        OptionalInt object = text.findChild(verb, Relation.OBJ);
        if (object.isEmpty()) {
            object = text.findChild(verb, Relation.NSUBJ_PASS);
        }
        if (object.isEmpty() && ReducedPassive.is(text, verb)) {
            return text.findChild(verb, Relation.NSUBJ);
        }
        if (object.isEmpty() && ReducedPassive.isShared(text, verb)) {
            return find(text, text.head(verb));
        }
        boolean passive = VerbGroup.voice(text, verb) == Voice.PASSIVE;
        boolean participle = text.isRelation(verb, Relation.ACL) && passive;
        boolean ahead = participle || new Predicate(text, verb).isBeforeObject();
        if (object.isEmpty() && ahead) {
            return OptionalInt.of(text.head(verb));
        }
        return object.isEmpty() && text.tag(verb).isVerb() && !passive ? findTakenAway(text, verb) : object;
    }

    /** The noun right behind a verb that the parser made the subject of a later word: "deported four people registered with the UN". */
    private static OptionalInt findTakenAway(AnnotatedText text, int verb) {
        int noun = verb;
        for (int token = verb + 1; token < text.size() && isNominal(text, token); token++) {
            noun = text.tag(token).isNoun() ? token : noun;
        }
        boolean subject = noun > verb
                && text.sentenceOf(noun) == text.sentenceOf(verb)
                && text.relation(noun).isNominalSubject()
                && text.head(noun) > noun;
        boolean clause =
                subject && text.isRelation(text.head(noun), Relation.CCOMP) && text.head(text.head(noun)) == verb;
        return subject && !clause ? OptionalInt.of(noun) : OptionalInt.empty();
    }

    private static boolean isNominal(AnnotatedText text, int token) {
        return NOMINAL.has(text.tag(token)) || BEFORE_NUMBER.has(text.lower(token));
    }

    static OptionalInt findAgent(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.relation(child).isOblique() && Introducer.of(text, child).equals("by")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }
}
