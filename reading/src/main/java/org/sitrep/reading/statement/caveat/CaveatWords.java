// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
final class CaveatWords {

    private static final WordKinds KINDS = WordKinds.load(CaveatWords.class, "words.tsv");

    static final Words MODAL = KINDS.get("modal");
    static final Words POINTING = KINDS.get("pointing");
    static final Words QUESTION = KINDS.get("question");

    private CaveatWords() {}
}
