// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;

/** Triggers, idioms, and verbs that lean on a noun. Immutable and thread-safe. */
public final class EventLexicon {

    private final Map<String, List<Trigger>> triggers = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<EventType, Set<String>> prepositions = new EnumMap<>(EventType.class);
    private final Set<String> carriers = new HashSet<>();
    private final Idioms idioms;

    private EventLexicon() {
        for (Table.Row row : rows("word-classes.tsv")) {
            classes.computeIfAbsent("@" + row.get("class"), name -> new HashSet<>())
                    .add(row.get("lemma"));
        }
        this.idioms = Idioms.load(classes);
        rows("triggers.tsv").forEach(this::addTrigger);
        for (Table.Row row : rows("recipients.tsv")) {
            prepositions.put(EventType.valueOf(row.get("type")), Set.copyOf(row.list("prepositions")));
        }
        rows("carriers.tsv").forEach(row -> carriers.add(row.get("lemma")));
    }

    private static List<Table.Row> rows(String name) {
        return Table.load(EventLexicon.class, name).rows();
    }

    private void addTrigger(Table.Row row) {
        EventType type = EventType.valueOf(row.get("type"));
        Trigger trigger = new Trigger(
                row.get("lemma"),
                type,
                mode(type, row.get("mode")),
                Condition.parseAll(row.get("condition"), classes),
                row.list("frame").stream()
                        .map(name -> RoleFrame.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));
        triggers.computeIfAbsent(row.get("pos") + " " + trigger.lemma(), key -> new ArrayList<>())
                .add(trigger);
    }

    private static Optional<EventMode> mode(EventType type, String label) {
        Optional<EventMode> mode = EventMode.find(type, label);
        if (mode.isEmpty() && !label.isEmpty()) {
            throw new IllegalArgumentException("triggers.tsv: " + type + " has no mode \"" + label + "\".");
        }
        return mode;
    }

    public static EventLexicon load() {
        return new EventLexicon();
    }

    /** The triggers of a verb, in the order in which they are tried. */
    public List<Trigger> listVerb(String lemma) {
        return triggers.getOrDefault("verb " + lemma, List.of());
    }

    /** The triggers of a noun, singular or plural. */
    List<Trigger> listNoun(String lemma) {
        List<Trigger> exact = triggers.getOrDefault("noun " + lemma, List.of());
        boolean plural = exact.isEmpty() && lemma.endsWith("s");
        return plural ? triggers.getOrDefault("noun " + lemma.substring(0, lemma.length() - 1), List.of()) : exact;
    }

    /** The triggers of an adjective in the predicate. */
    List<Trigger> listAdjective(String lemma) {
        return triggers.getOrDefault("adj " + lemma, List.of());
    }

    /**
     * What a word is taken for that is to name an event of that type: the first row that gives it the type, whatever its conditions, with
     * the row's frame; without a row a trigger with neither mode nor frame.
     *
     * @param verb whether the word is a verb
     */
    Trigger trigger(String lemma, boolean verb, EventType type) {
        Stream<Trigger> own = verb
                ? listVerb(lemma).stream()
                : Stream.concat(listNoun(lemma).stream(), listAdjective(lemma).stream());
        return own.filter(trigger -> trigger.type() == type)
                .findFirst()
                .map(row -> new Trigger(
                        lemma,
                        type,
                        row.conditions().isEmpty() ? row.mode() : Optional.empty(),
                        List.of(),
                        row.frames()))
                .orElseGet(() -> new Trigger(lemma, type, Optional.empty(), List.of(), Set.of()));
    }

    /** Whether the lemma is in a class of words, named without {@code @}. */
    boolean isIn(String wordClass, String lemma) {
        return classes.getOrDefault("@" + wordClass, Set.of()).contains(lemma);
    }

    /** Whether a preposition leads to the recipient of events of that type. */
    public boolean leadsToRecipient(EventType type, String preposition) {
        return prepositions.getOrDefault(type, Set.of()).contains(preposition);
    }

    Idioms idioms() {
        return idioms;
    }

    public boolean isCarrier(String lemma) {
        return carriers.contains(lemma);
    }
}
