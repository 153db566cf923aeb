// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import org.sitrep.language.AnnotatedText;

/** Tells figures between which something rose or fell: "rose to 14 from 9", "fell from 60 to 25". Stateless. */
final class Changes {

    /** In tokens, how far back the word for the change may stand: "rose on Monday night to 14 from 9". Set by hand. */
    private static final int TOKENS_TO_CHANGE = 8;

    private final AnnotatedText text;
    private final QuantityLexicon lexicon;

    Changes(AnnotatedText text, QuantityLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Whether the "from" or "to" at a token belongs to a rise or fall. */
    boolean isUnder(int token) {
        int sentence = text.sentenceOf(token);
        for (int at = token - 1; at >= 0 && token - at <= TOKENS_TO_CHANGE && text.sentenceOf(at) == sentence; at--) {
            if (lexicon.is("change", text.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number that begins there is one end of a change. */
    boolean isEnd(int first) {
        String before = first > 0 ? text.lower(first - 1) : "";
        return (before.equals("from") || before.equals("to")) && isUnder(first - 1);
    }
}
