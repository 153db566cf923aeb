// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventStatus;

/** The words that tell how far an event is real. Immutable and thread-safe. */
public final class StatusWords {

    /**
     * A word that governs events.
     *
     * @param takes the ways in which it governs: see embedding.tsv
     * @param negated the status of what it governs where it is itself denied
     */
    record Embedding(List<String> takes, Reality reality, EventStatus negated) {}

    /** The statuses a modal verb brings: plain, with "not", and before "have". */
    record Modal(EventStatus plain, EventStatus negated, EventStatus perfect) {}

    /**
     * What a conjunction brings.
     *
     * @param main whether the present takes the main clause's status where that lies ahead
     */
    record Conjunction(boolean main, Optional<EventStatus> present, Optional<EventStatus> past) {}

    /** What an adverb brings, beside a verb in the present only where {@code present}. */
    record Adverb(EventStatus status, boolean present) {}

    private static final StatusWords SHARED = new StatusWords();

    private final Map<String, Embedding> embeddings = new HashMap<>();
    private final Map<String, Modal> modals = new HashMap<>();
    private final Map<String, Conjunction> conjunctions = new HashMap<>();
    private final Map<String, Adverb> adverbs = new HashMap<>();
    private final Set<String> states = new HashSet<>();

    private final Set<String> spoken = new HashSet<>();

    private StatusWords() {
        for (Table.Row row : Table.load(StatusWords.class, "embedding.tsv").rows()) {
            Embedding embedding =
                    new Embedding(row.list("takes"), Reality.parse(row.get("status")), status(row.get("negated")));
            embeddings.put(row.get("word"), embedding);
        }
        for (Table.Row row : Table.load(StatusWords.class, "modals.tsv").rows()) {
            Modal modal = new Modal(status(row.get("status")), status(row.get("negated")), status(row.get("perfect")));
            modals.put(row.get("word"), modal);
        }
        for (Table.Row row : Table.load(StatusWords.class, "conjunctions.tsv").rows()) {
            boolean main = row.get("present").equals("main");
            Conjunction conjunction = new Conjunction(
                    main, main ? Optional.empty() : findStatus(row.get("present")), findStatus(row.get("past")));
            conjunctions.put(row.get("word"), conjunction);
        }
        for (Table.Row row : Table.load(StatusWords.class, "adverbs.tsv").rows()) {
            adverbs.put(
                    row.get("word"),
                    new Adverb(status(row.get("status")), row.get("tense").equals("present")));
        }
        Table.load(StatusWords.class, "states.tsv").rows().forEach(row -> states.add(row.get("lemma")));
        Table.load(StatusWords.class, "spoken.tsv").rows().forEach(row -> spoken.add(row.get("lemma")));
    }

    public static StatusWords get() {
        return SHARED;
    }

    Optional<Embedding> findEmbedding(String word) {
        return Optional.ofNullable(embeddings.get(word));
    }

    Optional<Modal> findModal(String word) {
        return Optional.ofNullable(modals.get(word));
    }

    Optional<Conjunction> findConjunction(String word) {
        return Optional.ofNullable(conjunctions.get(word));
    }

    Optional<Adverb> findAdverb(String word) {
        return Optional.ofNullable(adverbs.get(word));
    }

    /** Whether the verb's simple present tells what goes on. */
    boolean isState(String lemma) {
        return states.contains(lemma);
    }

    /** Whether the noun names something said, which stays said when it is rejected. */
    boolean isSpoken(String lemma) {
        return spoken.contains(lemma);
    }

    private static Optional<EventStatus> findStatus(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(status(cell));
    }

    private static EventStatus status(String cell) {
        return EventStatus.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
