// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.record.quantity.Quantity;

/** Counts told together with what was counted before: "rose to 14 from 9", "from 9 to 14". Stateless. */
final class Revisions {

    private final AnnotatedText text;
    private final CasualtyLexicon lexicon;
    private final List<Quantity> quantities;

    Revisions(AnnotatedText text, CasualtyLexicon lexicon, List<Quantity> quantities) {
        this.text = text;
        this.lexicon = lexicon;
        this.quantities = quantities;
    }

    /** Whether a number is the count of before. */
    boolean isFormer(int index) {
        return isBehind(index, "from") && (isPair(index, index - 1) || isPair(index, index + 1));
    }

    /** Whether only the number beside it tells what befell those it counts. */
    boolean isSecond(int index) {
        return isPair(index, index - 1);
    }

    /** Whether one of the two stands behind "from" and the other behind "to", in a sentence that tells of a rise or fall. */
    private boolean isPair(int one, int other) {
        if (other < 0 || other >= quantities.size() || sentence(one) != sentence(other)) {
            return false;
        }
        boolean pair = isBehind(one, "from") && isBehind(other, "to") || isBehind(one, "to") && isBehind(other, "from");
        return pair && changes(sentence(one));
    }

    private boolean changes(int sentence) {
        TokenRange tokens = text.tokensOfSentence(sentence);
        for (int token = tokens.first(); token < tokens.end(); token++) {
            if (lexicon.is("change", text.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private int first(int index) {
        return text.tokensIn(quantities.get(index).span()).first();
    }

    private int sentence(int index) {
        return text.sentenceOf(first(index));
    }

    private boolean isBehind(int index, String word) {
        int first = first(index);
        return first > 0 && text.lower(first - 1).equals(word);
    }
}
