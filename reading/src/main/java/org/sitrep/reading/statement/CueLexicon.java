// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.SpeechAct;

/** Words that attribute: how likely a verb is a cue in a frame, nouns and adverbs that are cues, and the acts. Immutable. */
final class CueLexicon {

    private static final double UNSEEN = 0.8;

    private final Map<String, Double> verbs = new HashMap<>();
    private final Map<String, Double> best = new HashMap<>();
    private final Map<String, SpeechAct> acts = new HashMap<>();
    private final Map<String, SpeechAct> nouns = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();

    private CueLexicon() {
        for (Table.Row row : Table.load(CueLexicon.class, "verbs.tsv").rows()) {
            verbs.put(row.get("lemma") + " " + row.get("frame"), Double.valueOf(row.get("p")));
            best.merge(row.get("lemma"), Double.valueOf(row.get("p")), Math::max);
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

    /**
     * How likely a verb in that frame is the head of a cue, from 0 to 1. A verb of speech in a frame it was not counted in is taken to be
     * as likely, nearly, as in its best one.
     */
    double probability(String lemma, Frame frame) {
        double unseen = acts.containsKey(lemma) ? UNSEEN * best.getOrDefault(lemma, 0.0) : 0;
        return verbs.getOrDefault(lemma + " " + frame.name().toLowerCase(Locale.ROOT), unseen);
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
