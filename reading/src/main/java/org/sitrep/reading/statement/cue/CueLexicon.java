// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.statement.construction.Complements;
import org.sitrep.record.statement.SpeechAct;

/** Words that attribute: verbs that were counted as cues, nouns and adverbs that are cues, and the acts. Immutable. */
public final class CueLexicon {

    private static final String VERB = "verb";

    private final Set<String> counted = new HashSet<>();
    private final Map<String, Map<String, SpeechAct>> acts = new HashMap<>();
    private final Map<String, List<Construction>> constructions = new HashMap<>();
    private final Map<String, Set<String>> kinds;

    /**
     * What is done by a verb where all of this stands with it.
     *
     * @param complements as {@link Complements} tells them
     */
    public record Construction(Set<String> complements, SpeechAct act) {}

    private CueLexicon() {
        for (Table.Row row : Table.load(CueLexicon.class, "verbs.tsv").rows()) {
            counted.add(row.get("lemma"));
        }
        Table cues = Table.load(CueLexicon.class, "cues.tsv");
        kinds = cues.group("lemma", "kind");
        for (Table.Row row : cues.rows()) {
            if (!row.get("act").isEmpty()) {
                acts.computeIfAbsent(row.get("lemma"), lemma -> new HashMap<>()).put(row.get("kind"), act(row));
            }
        }
        for (Table.Row row : Table.load(CueLexicon.class, "acts.tsv").rows()) {
            constructions
                    .computeIfAbsent(row.get("lemma"), lemma -> new ArrayList<>())
                    .add(new Construction(Set.copyOf(row.list("with")), act(row)));
        }
    }

    public static CueLexicon load() {
        return new CueLexicon();
    }

    private static SpeechAct act(Table.Row row) {
        return SpeechAct.valueOf(row.get("act").toUpperCase(Locale.ROOT));
    }

    /** Whether a verb was ever counted as a cue, or is known for what is done by it. */
    boolean isKnown(String lemma) {
        return counted.contains(spelling(lemma))
                || isSpeech(lemma)
                || findAct("act", lemma).isPresent();
    }

    /** A lemma as the corpus spells it, which is American: "apologise" as "apologize". */
    public String spelling(String lemma) {
        String american = lemma.endsWith("ise") ? lemma.substring(0, lemma.length() - 3) + "ize" : lemma;
        return counted.contains(american) && !counted.contains(lemma) ? american : lemma;
    }

    /** Whether a verb is one of speech. */
    public boolean isSpeech(String lemma) {
        return is(VERB, lemma);
    }

    /** What a source does by the verb, whatever the construction. */
    public SpeechAct act(String lemma) {
        return findAct(VERB, lemma).or(() -> findAct("act", lemma)).orElse(SpeechAct.ASSERT);
    }

    /** What a source does by the verb in a construction that tells more than the verb. */
    public Optional<Construction> findConstruction(String lemma, Set<String> complements) {
        return constructions.getOrDefault(lemma, List.of()).stream()
                .filter(construction -> complements.containsAll(construction.complements()))
                .findFirst();
    }

    /** What a source does by the noun, where the noun is a cue. */
    public Optional<SpeechAct> findNoun(String lemma) {
        return findAct("noun", lemma);
    }

    /** What a source does by a word of that kind. */
    public Optional<SpeechAct> findAct(String kind, String lemma) {
        return Optional.ofNullable(acts.getOrDefault(lemma, Map.of()).get(kind));
    }

    /** Whether a word is of that kind: {@code adverb}, {@code passive}. */
    public boolean is(String kind, String lemma) {
        return kinds.getOrDefault(lemma, Set.of()).contains(kind);
    }
}
