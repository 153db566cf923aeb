// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.EventType;

/** Triggers, the words that tell the status of what they govern, and verbs that lean on a noun. Immutable and thread-safe. */
final class EventLexicon {

    private final Map<String, Trigger> triggers = new HashMap<>();
    private final StatusWords statusWords = StatusWords.load();
    private final Set<String> carriers = new HashSet<>();

    private EventLexicon() {
        for (Table.Row row : Table.load(EventLexicon.class, "triggers.tsv").rows()) {
            Trigger trigger = new Trigger(
                    row.get("lemma"),
                    EventType.valueOf(row.get("type")),
                    Optional.of(row.get("mode")).filter(mode -> !mode.isEmpty()),
                    Trigger.Condition.parse(row.get("condition")));
            triggers.put(row.get("pos") + " " + trigger.lemma(), trigger);
        }
        Table.load(EventLexicon.class, "carriers.tsv").rows().forEach(row -> carriers.add(row.get("lemma")));
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

    /** The words that tell how far an event is real. */
    StatusWords statusWords() {
        return statusWords;
    }

    boolean isCarrier(String lemma) {
        return carriers.contains(lemma);
    }
}
