// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import java.util.AbstractCollection;
import java.util.Iterator;
import org.sitrep.language.models.KeyTable;
import org.sitrep.language.models.Piece;

/** Words known by their hashes only: one can ask for each, but not list them. */
final class KnownWords extends AbstractCollection<String> {

    private final KeyTable words;

    KnownWords(KeyTable words) {
        this.words = words;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String text && words.lookUp(Piece.of(text).hash()) != KeyTable.ABSENT;
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
