// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.SpeechAct;

/** Words that attribute: verbs that were counted as cues, nouns and adverbs that are cues, and the acts. Immutable. */
final class CueLexicon {

    private final Set<String> counted = new HashSet<>();
    private final Map<String, SpeechAct> acts = new HashMap<>();
    private final Map<String, SpeechAct> nouns = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();

    private CueLexicon() {
        for (Table.Row row : Table.load(CueLexicon.class, "verbs.tsv").rows()) {
            counted.add(row.get("lemma"));
        }
        for (Table.Row row : Table.load(CueLexicon.class, "cues.tsv").rows()) {
            switch (row.get("kind")) {
                case "verb" -> acts.put(row.get("lemma"), act(row));
                case "noun" -> nouns.put(row.get("lemma"), act(row));
                default -> others.put(row.get("kind") + " " + row.get("lemma"), row.get("act"));
            }
        }
    }

    static CueLexicon load() {
        return new CueLexicon();
    }

    private static SpeechAct act(Table.Row row) {
        return SpeechAct.valueOf(row.get("act").toUpperCase(Locale.ROOT));
    }

    /** Whether a verb was ever counted as a cue, or is one of speech. */
    boolean isKnown(String lemma) {
        return counted.contains(lemma) || acts.containsKey(lemma);
    }

    /** Whether a verb is one of speech. */
    boolean isSpeech(String lemma) {
        return acts.containsKey(lemma);
    }

    /** What a source does by the verb. */
    SpeechAct act(String lemma) {
        return acts.getOrDefault(lemma, SpeechAct.ASSERT);
    }

    /** What a source does by the noun, where the noun is a cue. */
    Optional<SpeechAct> findNoun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether a word is of that kind: {@code adverb}, {@code passive}. */
    boolean is(String kind, String lemma) {
        return others.containsKey(kind + " " + lemma);
    }
}
