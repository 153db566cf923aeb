// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
final class MentionWords {

    private static final WordKinds KINDS = WordKinds.load(MentionWords.class, "words.tsv");

    static final Words PERSONAL_PRONOUN = KINDS.get("personal-pronoun");
    static final Words ANIMATE_ADJECTIVE = KINDS.get("animate-adjective");
    static final Words BEFALLS_THINGS = KINDS.get("befalls-things");

    static final Words DONE_BY_THINGS = KINDS.get("done-by-things");

    static final Words TOLD_TO_PEOPLE = KINDS.get("told-to-people");
    static final Words WEATHER = KINDS.get("weather");

    private MentionWords() {}
}
