// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
public final class CoreferenceWords {

    private static final WordKinds KINDS = WordKinds.load(CoreferenceWords.class, "words.tsv");

    public static final Words COUNTRY = KINDS.get("country");
    public static final Words CALLED = KINDS.get("called");
    public static final Words BESIDE_CALLED = KINDS.get("beside-called");
    public static final Words CUSTODY_VERB = KINDS.get("custody-verb");
    public static final Words PLAIN_ADJECTIVE = KINDS.get("plain-adjective");
    public static final Words PLURAL_NOUN = KINDS.get("plural-noun");
    public static final Words TOLD_OF = KINDS.get("told-of");
    public static final Words SPEECH_VERB = KINDS.get("speech-verb");
    public static final Words INDEFINITE = KINDS.get("indefinite");
    public static final Words END_OF_APPOSITION = KINDS.get("end-of-apposition");

    public static final Words HIGHEST_OFFICE = KINDS.get("highest-office");

    private CoreferenceWords() {}
}
