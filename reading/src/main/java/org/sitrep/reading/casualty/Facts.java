// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.syntax.Predicate;

/** Tells harm that came about from harm that is denied, feared, attempted or supposed. */
final class Facts {

    /** In tokens before the word, how far "attempted" may stand. Set by hand. */
    private static final int TOKENS_BACK = 2;

    /** In tokens before the word, how far a modal may stand. Set by hand. */
    private static final int TOKENS_TO_MODAL = 3;

    /** How many clauses up are looked at: "threatened to have him killed". */
    private static final int MOST_CLAUSES = 4;

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;

    Facts(AnnotatedText text, CasualtyLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    boolean isFact(Harm harm) {
        return !isUndone(harm.cue()) && !isSupposedBefore(harm.cue()) && (isSurvival(harm.cue()) || isTold(harm.cue()));
    }

    /** What is denied of "survive" is told of death. */
    private boolean isSurvival(int cue) {
        return text.lemma(cue).equals("survive");
    }

    /** "Attempted murder", "nearly died". */
    private boolean isUndone(int cue) {
        for (int token = Math.max(0, cue - TOKENS_BACK); token < cue; token++) {
            if (lexicon.is("unreal", text.lower(token)) && text.sentenceOf(token) == text.sentenceOf(cue)) {
                return true;
            }
        }
        return false;
    }

    /** "Could've died", which the parser may not take apart. */
    private boolean isSupposedBefore(int cue) {
        for (int token = Math.max(0, cue - TOKENS_TO_MODAL); token < cue; token++) {
            String word = text.lower(token);
            if (text.sentenceOf(token) == text.sentenceOf(cue)
                    && (word.startsWith("could") || word.startsWith("would") || word.startsWith("might"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(int cue) {
        int at = cue;
        for (int clause = 0; clause < MOST_CLAUSES && at != AnnotatedText.ROOT; clause++) {
            if (!isTold(at, at == cue)) {
                return false;
            }
            at = opens(at) ? text.head(at) : AnnotatedText.ROOT;
        }
        return true;
    }

    private boolean opens(int token) {
        return text.isRelation(token, Relation.XCOMP)
                || text.isRelation(token, Relation.CONJ)
                || text.isRelation(token, Relation.CCOMP) && !new Predicate(text, token).isFinite();
    }

    private boolean isTold(int token, boolean self) {
        Predicate predicate = new Predicate(text, token);
        boolean modal = predicate.findModal().isPresent();
        boolean negated = self && predicate.isNegated();
        return !modal && !negated && !isSupposed(predicate) && !isUnfulfilled(predicate);
    }

    private boolean isSupposed(Predicate predicate) {
        for (int child : text.children(predicate.head())) {
            if (text.isRelation(child, Relation.MARK) && lexicon.is("supposing", text.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /** "Threatened to kill"; "appeared to have died" is told. */
    private boolean isUnfulfilled(Predicate predicate) {
        if (!predicate.isVerb() || !predicate.isInfinitive() || !predicate.isVerbMarkedByTo()) {
            return false;
        }
        int up = text.head(predicate.head());
        return up == AnnotatedText.ROOT || !lexicon.is("telling", text.lemma(up));
    }
}
