// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** The words of {@code words.tsv}, which says what each kind is. */
final class CoreferenceWords {

    private static final WordKinds KINDS = WordKinds.load(CoreferenceWords.class, "words.tsv");

    static final Words COUNTRY = KINDS.get("country");
    static final Words CALLED = KINDS.get("called");
    static final Words BESIDE_CALLED = KINDS.get("beside-called");
    static final Words CUSTODY_VERB = KINDS.get("custody-verb");
    static final Words PLAIN_ADJECTIVE = KINDS.get("plain-adjective");
    static final Words PLURAL_NOUN = KINDS.get("plural-noun");
    static final Words TOLD_OF = KINDS.get("told-of");
    static final Words SPEECH_VERB = KINDS.get("speech-verb");
    static final Words INDEFINITE = KINDS.get("indefinite");
    static final Words END_OF_APPOSITION = KINDS.get("end-of-apposition");

    static final Words HIGHEST_OFFICE = KINDS.get("highest-office");

    private CoreferenceWords() {}
}
