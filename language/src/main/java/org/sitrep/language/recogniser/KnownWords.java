// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Locale;
import org.sitrep.language.models.KeyTable;
import org.sitrep.language.models.Piece;

/**
 * What CoreNLP's word shapes ask of the words that were seen in lower case: whether a word was among them. The words are known by their
 * hashes only and cannot be listed.
 */
final class KnownWords extends AbstractCollection<String> {

    private final KeyTable words;
    private final String word;

    /** @param word the word whose shape is made, as it is written */
    KnownWords(KeyTable words, String word) {
        this.words = words;
        this.word = word;
    }

    /** Whether the word was seen, whatever the letters asked for: CoreNLP makes them small by the rules of the default locale. */
    @Override
    public boolean contains(Object inDefaultLocale) {
        return words.lookUp(Piece.of(word.toLowerCase(Locale.ROOT)).hash()) != KeyTable.ABSENT;
    }

    @Override
    public Iterator<String> iterator() {
        throw new UnsupportedOperationException("Only the hashes of the words are kept.");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("Only the hashes of the words are kept.");
    }
}
