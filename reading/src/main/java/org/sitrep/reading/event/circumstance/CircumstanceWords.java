// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}. */
final class CircumstanceWords {

    private static final WordKinds KINDS = WordKinds.load(CircumstanceWords.class, "words.tsv");

    /** What stands behind them lies at another time than what they modify. */
    static final Words ELSEWHEN = KINDS.get("elsewhen");

    /** What stands behind them may be where an event happens. */
    static final Words LOCATIVE = KINDS.get("locative");

    /** What is agreed; where it is signed, it is agreed. */
    static final Words ACCORD = KINDS.get("accord");

    /** Behind these stands what talks and words are about. */
    static final Words TOPIC = KINDS.get("topic");

    /** Verbs that give what they are about another day. */
    static final Words MOVING = KINDS.get("moving");

    /** Behind these stands the new day. */
    static final Words NEW_DAY = KINDS.get("new-day");

    private CircumstanceWords() {}
}
