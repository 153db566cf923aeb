// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import org.sitrep.language.AnnotatedText;

/** Verbs that kill only together with another word: "shot dead", "beaten to death", "fatally stabbed", "gunned down". */
final class MortalVerbs {

    /** In tokens behind the verb, how far "dead" may stand: "shot the man and his wife dead". Set by hand. */
    private static final int TOKENS_TO_DEAD = 6;

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;

    MortalVerbs(AnnotatedText text, CasualtyLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    boolean kills(int verb) {
        return lexicon.findHarm("mortal", text.lemma(verb)).isPresent() && (isFatal(verb) || isToDeath(verb));
    }

    /** "Fatally shot", "was shot fatally"; "gunned down". */
    private boolean isFatal(int verb) {
        boolean down = text.lemma(verb).equals("gun") && isWord(verb + 1, "down");
        return down
                || isWord(verb - 1, "fatally")
                || isWord(verb + 1, "fatally")
                || isWord(verb - 1, "mortally")
                || isWord(verb + 2, "fatally");
    }

    private boolean isToDeath(int verb) {
        int limit = Math.min(verb + TOKENS_TO_DEAD, text.size());
        for (int token = verb + 1; token < limit && text.sentenceOf(token) == text.sentenceOf(verb); token++) {
            boolean to = isWord(token, "death") && isWord(token - 1, "to");
            boolean dead = isWord(token, "dead") && hangsFrom(token, verb);
            if (to || dead) {
                return true;
            }
            if (text.tag(token).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private boolean hangsFrom(int token, int verb) {
        int head = text.head(token);
        return token == verb + 1 || head == verb || head >= 0 && text.head(head) == verb;
    }

    private boolean isWord(int token, String word) {
        return token >= 0 && token < text.size() && text.lower(token).equals(word);
    }
}
