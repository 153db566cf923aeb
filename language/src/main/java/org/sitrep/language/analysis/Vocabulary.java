// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import edu.stanford.nlp.process.Americanize;
import org.sitrep.language.models.BoundedCache;
import org.sitrep.language.models.Piece;

/** The words that were seen, with what the models know of each. Bounded: some 1 KB a word. Thread-safe. */
public final class Vocabulary {

    /** Room for 65,536 words, some 64 MB when full. */
    private static final int SIZE_BITS = 16;

    private final Models models;
    private final BoundedCache<Word> words = new BoundedCache<>(SIZE_BITS);

    public Vocabulary(Models models) {
        this.models = models;
    }

    public Word word(String form) {
        long key = Piece.of(form).hash();
        Word known = words.lookUp(key);
        if (known != null) {
            return known;
        }
        Word word = make(form);
        words.put(key, word);
        return word;
    }

    /** The tagger and the recogniser were trained on American spelling. */
    private Word make(String form) {
        String american = Americanize.americanize(form);
        return new Word(
                form,
                models.tagger().word(american),
                models.recogniser().word(american),
                models.recogniser().distributionalClass(american),
                models.parser().wordId(form));
    }
}
