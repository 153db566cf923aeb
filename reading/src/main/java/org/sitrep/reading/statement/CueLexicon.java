// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.SpeechAct;

/** Words that attribute: how likely a verb is a cue in a frame, nouns and adverbs that are cues, and the acts. Immutable. */
final class CueLexicon {

    private static final double UNSEEN = 0.8;
    private static final String VERB = "verb";

    private final Map<String, Double> verbs = new HashMap<>();
    private final Map<String, Double> best = new HashMap<>();
    private final Map<String, SpeechAct> acts = new HashMap<>();
    private final Map<String, List<Construction>> constructions = new HashMap<>();
    private final Set<String> words;

    /**
     * What is done by a verb where all of this stands with it.
     *
     * @param complements as {@link Complements} tells them
     */
    record Construction(Set<String> complements, SpeechAct act) {}

    private CueLexicon() {
        for (Table.Row row : Table.load(CueLexicon.class, "verbs.tsv").rows()) {
            verbs.put(row.get("lemma") + " " + row.get("frame"), Double.valueOf(row.get("p")));
            best.merge(row.get("lemma"), Double.valueOf(row.get("p")), Math::max);
        }
        Set<String> all = new HashSet<>();
        for (Table.Row row : Table.load(CueLexicon.class, "cues.tsv").rows()) {
            String key = row.get("kind") + " " + row.get("lemma");
            all.add(key);
            if (!row.get("act").isEmpty()) {
                acts.put(key, act(row));
            }
        }
        words = Set.copyOf(all);
        for (Table.Row row : Table.load(CueLexicon.class, "acts.tsv").rows()) {
            constructions
                    .computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>())
                    .add(new Construction(Set.copyOf(row.list("with")), act(row)));
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
        double unseen = isSpeech(lemma) ? UNSEEN * best.getOrDefault(lemma, 0.0) : 0;
        return verbs.getOrDefault(lemma + " " + frame.name().toLowerCase(Locale.ROOT), unseen);
    }

    /** Whether a verb is one of speech. */
    boolean isSpeech(String lemma) {
        return is(VERB, lemma);
    }

    /** What a source does by the verb, whatever the construction. */
    SpeechAct act(String lemma) {
        return findAct(VERB, lemma).or(() -> findAct("act", lemma)).orElse(SpeechAct.ASSERT);
    }

    /** What a source does by the verb in a construction that tells more than the verb. */
    Optional<Construction> findConstruction(String lemma, Set<String> complements) {
        return constructions.getOrDefault(lemma, List.of()).stream()
                .filter(construction -> complements.containsAll(construction.complements()))
                .findFirst();
    }

    /** What a source does by the noun, where the noun is a cue. */
    Optional<SpeechAct> findNoun(String lemma) {
        return findAct("noun", lemma);
    }

    /** What a source does by a word of that kind. */
    Optional<SpeechAct> findAct(String kind, String lemma) {
        return Optional.ofNullable(acts.get(kind + " " + lemma));
    }

    /** Whether a word is of that kind: {@code adverb}, {@code passive}. */
    boolean is(String kind, String lemma) {
        return words.contains(kind + " " + lemma);
    }
}
