// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.group;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
final class GroupWords {

    private static final WordKinds KINDS = WordKinds.load(GroupWords.class, "words.tsv");

    static final Words SUFFERED_BY_PEOPLE = KINDS.get("suffered-by-people");
    static final Words UNDERGONE_BY_PEOPLE = KINDS.get("undergone-by-people");
    static final Words CONDITION_OF_PEOPLE = KINDS.get("condition-of-people");
    static final Words UNNAMED_PEOPLE = KINDS.get("unnamed-people");
    static final Words PREMODIFYING_GROUP = KINDS.get("premodifying-group");
    static final Words HOLDING = KINDS.get("holding");

    private GroupWords() {}
}
