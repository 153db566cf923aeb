// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.syntax.NounPhrase;

/** Murder and manslaughter: charged or found, they tell of a death; named among crimes, in a title or as an attempt they do not. */
final class Crimes {

    /** In tokens before the word, how far "attempted" may stand: "attempted first-degree murder". Set by hand. */
    private static final int TOKENS_TO_ATTEMPT = 5;

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;

    Crimes(AnnotatedText text, CasualtyLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Whether a word for a crime tells of one that was done. */
    boolean isOne(int noun) {
        boolean before = text.isRelation(noun, Relation.COMPOUND) && text.head(noun) > noun;
        boolean title =
                before && !lexicon.is("trial", text.lemma(text.head(noun)).toLowerCase(Locale.ROOT));
        return !title && !isAttempted(noun) && (findVictim(noun).isPresent() || isCharged(noun));
    }

    /** "The murder of a clerk"; nobody can be murdered of "the first degree". */
    OptionalInt findVictim(int noun) {
        return new NounPhrase(text, noun).findOf();
    }

    private boolean isAttempted(int noun) {
        for (int token = Math.max(0, noun - TOKENS_TO_ATTEMPT); token < noun; token++) {
            if (lexicon.is("attempt", text.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCharged(int noun) {
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(noun));
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (lexicon.is("charging", text.lemma(token))) {
                return true;
            }
        }
        return false;
    }
}
