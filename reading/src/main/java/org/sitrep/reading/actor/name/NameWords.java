// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.name;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
final class NameWords {

    private static final WordKinds KINDS = WordKinds.load(NameWords.class, "words.tsv");

    static final Words HONORIFIC = KINDS.get("honorific");
    static final Words AS_GOVERNMENT = KINDS.get("as-government");

    static final Words LOCATIVE = KINDS.get("locative");

    private NameWords() {}
}
