// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The tokens of one sentence with what the models say of each; {@link AnnotatedText} says what it means. */
record TaggedSentence(List<CoreLabel> tokens, String[] tags, String[] lemmas, EntityTag[] entities) {

    int size() {
        return tokens.size();
    }

    /** The token as the tokenizer normalises it. */
    String word(int token) {
        return tokens.get(token).word();
    }

    String tag(int token) {
        return tags[token];
    }

    EntityTag entity(int token) {
        return entities[token];
    }
}
