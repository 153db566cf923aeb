// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;

/** Finds the extent of a verb cue: its auxiliaries, negation and adverbs, and the particle or preposition behind it. */
public final class CueSpan {

    private static final Words NOT = Words.of("n't", "n’t", "not");
    private static final Words PRO_ADVERBS = Words.of("then", "there", "here", "where", "when", "how", "why");

    private static final Relations BELONGING =
            Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD, Relation.MARK);

    private CueSpan() {}

    public static TokenRange of(AnnotatedText text, int verb, CueFrame frame) {
        int first = verb;
        while (first > 0 && text.sentenceOf(first - 1) == text.sentenceOf(verb) && belongs(text, first - 1, verb)) {
            first--;
        }
        int end = verb + 1;
        OptionalInt particle = text.findChild(verb, Relation.COMPOUND_PRT);
        if (particle.isPresent() && particle.getAsInt() == end) {
            end++;
        }
        if (frame == CueFrame.PREPOSITION) {
            OptionalInt noun = CueFrame.findPrepositional(text, verb);
            OptionalInt preposition =
                    noun.isPresent() ? text.findChild(noun.getAsInt(), Relation.CASE) : OptionalInt.empty();
            end = preposition.isPresent() ? Math.max(end, preposition.getAsInt() + 1) : end;
        }
        return new TokenRange(first, end);
    }

    private static boolean belongs(AnnotatedText text, int token, int verb) {
        boolean child = text.head(token) == verb && BELONGING.has(text.relation(token));
        boolean particle = text.lower(token).equals("to") && text.isRelation(token, Relation.MARK);
        boolean clitic = NOT.has(text.lower(token));
        boolean time = text.isRelation(token, Relation.ADVMOD) && PRO_ADVERBS.has(text.lower(token));
        boolean conjunction = text.isRelation(token, Relation.MARK) && !particle;
        return (child || clitic) && !time && !conjunction;
    }
}
