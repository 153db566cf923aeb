// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;

/** The tokens of one sentence with what the models say of each; {@link AnnotatedText} says what it means. */
public record TaggedSentence(
        List<CoreLabel> tokens, String[] tags, String[] lemmas, EntityTag[] entities, String[] classes) {

    public int size() {
        return tokens.size();
    }

    /** The token as the tokenizer normalises it. */
    String word(int token) {
        return tokens.get(token).word();
    }

    public String tag(int token) {
        return tags[token];
    }

    public EntityTag entity(int token) {
        return entities[token];
    }
}
