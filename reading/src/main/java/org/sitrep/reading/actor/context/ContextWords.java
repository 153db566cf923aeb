// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
final class ContextWords {

    private static final WordKinds KINDS = WordKinds.load(ContextWords.class, "words.tsv");

    static final Words BEFORE_PHRASE = KINDS.get("before-phrase");

    private ContextWords() {}
}
