// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.EventMode;
import org.sitrep.record.EventStatus;
import org.sitrep.record.EventType;

/** Triggers, the words that tell the status of what they govern, and verbs that lean on a noun. Immutable and thread-safe. */
final class EventLexicon {

    private final Map<String, Trigger> triggers = new HashMap<>();
    private final Map<String, EventStatus> embedding = new HashMap<>();
    private final Set<String> carriers = new HashSet<>();

    private EventLexicon() {
        for (Table.Row row : Table.load(EventLexicon.class, "triggers.tsv").rows()) {
            EventType type = EventType.valueOf(row.get("type"));
            Trigger trigger = new Trigger(
                    row.get("lemma"), type, mode(type, row.get("mode")), Trigger.Condition.parse(row.get("condition")));
            triggers.put(row.get("pos") + " " + trigger.lemma(), trigger);
        }
        for (Table.Row row : Table.load(EventLexicon.class, "embedding.tsv").rows()) {
            embedding.put(
                    row.get("lemma"), EventStatus.valueOf(row.get("status").toUpperCase(Locale.ROOT)));
        }
        Table.load(EventLexicon.class, "carriers.tsv").rows().forEach(row -> carriers.add(row.get("lemma")));
    }

    private static Optional<EventMode> mode(EventType type, String label) {
        Optional<EventMode> mode = EventMode.find(type, label);
        if (mode.isEmpty() && !label.isEmpty()) {
            throw new IllegalArgumentException("triggers.tsv: " + type + " has no mode \"" + label + "\".");
        }
        return mode;
    }

    static EventLexicon load() {
        return new EventLexicon();
    }

    Optional<Trigger> findVerb(String lemma) {
        return Optional.ofNullable(triggers.get("verb " + lemma));
    }

    /** The trigger of a noun, singular or plural. */
    Optional<Trigger> findNoun(String lemma) {
        Trigger exact = triggers.get("noun " + lemma);
        boolean plural = exact == null && lemma.endsWith("s");
        return Optional.ofNullable(plural ? triggers.get("noun " + lemma.substring(0, lemma.length() - 1)) : exact);
    }

    /** The status of what the word governs. */
    Optional<EventStatus> findEmbedding(String lemma) {
        return Optional.ofNullable(embedding.get(lemma));
    }

    boolean isCarrier(String lemma) {
        return carriers.contains(lemma);
    }
}
