// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.analysis.SentenceAnalyser;
import org.sitrep.language.analysis.TaggedSentence;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;

/** Collects the tokens of a text sentence by sentence. Not thread-safe; for use within one call. */
final class TokensBuilder {

    private final List<SentenceAnalyser.Analysis> analyses = new ArrayList<>();
    private int size;

    void add(SentenceAnalyser.Analysis analysis) {
        analyses.add(analysis);
        size += analysis.sentence().size();
    }

    Tokens build() {
        Tokens tokens = Tokens.ofSize(size);
        int first = 0;
        for (int number = 0; number < analyses.size(); number++) {
            put(analyses.get(number), number, first, tokens);
            first += analyses.get(number).sentence().size();
        }
        return tokens;
    }

    private static void put(SentenceAnalyser.Analysis analysis, int number, int first, Tokens tokens) {
        TaggedSentence sentence = analysis.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel token = sentence.tokens().get(i);
            int head = analysis.parse().heads()[i];
            tokens.starts()[first + i] = token.beginPosition();
            tokens.ends()[first + i] = token.endPosition();
            tokens.forms()[first + i] = token.originalText();
            tokens.lemmas()[first + i] = sentence.lemmas()[i];
            tokens.tags()[first + i] = Tag.get(sentence.tag(i));
            tokens.heads()[first + i] = head < 0 ? AnnotatedText.ROOT : first + head;
            tokens.relations()[first + i] = Relation.get(analysis.parse().relations()[i]);
            tokens.entities()[first + i] = sentence.entity(i);
            tokens.classes()[first + i] = sentence.classes()[i];
            tokens.sentences()[first + i] = number;
        }
    }
}
