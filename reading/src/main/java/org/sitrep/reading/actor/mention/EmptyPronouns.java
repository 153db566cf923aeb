// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Words;

/** Tells the "it" that means nobody: that of "it is likely that", and that of a weapon, "it was shot down". */
final class EmptyPronouns {

    /** Verbs whose subject "it" means nothing: "it seems that". */
    private static final Words SEEMING = Words.of("seem", "appear", "take", "happen");

    private final AnnotatedText text;

    EmptyPronouns(AnnotatedText text) {
        this.text = text;
    }

    /** Whether an "it" means nobody. */
    boolean isEmpty(int token) {
        return isPleonastic(token) || isThing(token);
    }

    /** "It was not clear whether", "it is likely that". */
    private boolean isPleonastic(int token) {
        int governor = text.head(token);
        if (governor == AnnotatedText.ROOT
                || text.tag(governor).isNoun()
                        && text.findChild(governor, Relation.COP).isEmpty()) {
            return false;
        }
        boolean clause = text.findChild(governor, Relation.CCOMP).isPresent()
                || text.findChild(governor, Relation.CSUBJ).isPresent()
                || text.findChild(governor, Relation.XCOMP).isPresent();
        boolean adjective = text.tag(governor).isAdjective()
                && !(text.isRelation(token, Relation.NSUBJ) && MentionWords.ANIMATE_ADJECTIVE.has(text.lower(governor)))
                && text.findChild(governor, Relation.COP).isPresent();
        boolean seems = SEEMING.has(text.lemma(governor)) && clause;
        return adjective || seems || isReport(token, governor) || isWeather(token, governor);
    }

    /** "It is reported that"; but "it was told that" means somebody. */
    private boolean isReport(int token, int verb) {
        return text.isRelation(token, Relation.NSUBJ_PASS)
                && text.findChild(verb, Relation.CCOMP).isPresent()
                && !MentionWords.TOLD_TO_PEOPLE.has(text.lemma(verb));
    }

    private boolean isWeather(int token, int verb) {
        return text.isRelation(token, Relation.NSUBJ) && MentionWords.WEATHER.has(text.lemma(verb));
    }

    /** "It was shot down": a missile. */
    private boolean isThing(int token) {
        int verb = text.head(token);
        return verb != AnnotatedText.ROOT
                && (text.isRelation(token, Relation.NSUBJ_PASS) && MentionWords.BEFALLS_THINGS.has(text.lemma(verb))
                        || text.isRelation(token, Relation.NSUBJ)
                                && MentionWords.DONE_BY_THINGS.has(text.lemma(verb))
                                && text.findChild(verb, Relation.OBJ).isEmpty());
    }
}
