// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * Names the items of a reading by what they are: kind, words, and which of the same words. What is added elsewhere in a report renames nothing.
 *
 * <p>An event is named by its word and its sentence, a statement by its cues and contents, an actor and a place by their name. A name has a letter
 * for the kind and eight hexadecimal digits; in the rare case that two items of a reading would share them, the later one gets others.
 */
public final class ItemIds {

    private static final int DIGITS = 8;

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ItemIds() {}

    /** The same reading with names for good, instead of those that were good enough while it was made. */
    public static Reading settle(Reading reading) {
        ItemIds ids = new ItemIds();
        ids.nameAll("a", reading.actors(), Actor::id, Actor::name);
        ids.nameAll("p", reading.gazetteer(), Place::id, ItemIds::words);
        ids.nameAll("s", reading.statements(), Statement::id, ItemIds::words);
        ids.nameAll("e", reading.events(), Event::id, ItemIds::words);
        ids.nameIncidents(reading.events());
        return Renaming.of(ids.names).apply(reading);
    }

    private <T> void nameAll(String kind, List<T> items, Function<T, String> id, Function<T, String> words) {
        items.forEach(item -> names.put(id.apply(item), name(kind, words.apply(item))));
    }

    /** A happening is named by its first mention. */
    private void nameIncidents(List<Event> events) {
        for (Event event : events) {
            event.incident()
                    .ifPresent(incident -> names.computeIfAbsent(
                            incident, i -> name("i", names.getOrDefault(event.id(), event.id()))));
        }
    }

    private String name(String kind, String words) {
        int which = seen.merge(kind + words, 1, Integer::sum);
        String name = named(kind, words, which);
        for (int next = 1; taken.putIfAbsent(name, words) != null; next++) {
            name = named(kind, words + '\0' + next, which);
        }
        return name;
    }

    private static String named(String kind, String words, int which) {
        return kind
                + Digest.begin()
                        .with(kind)
                        .with(words)
                        .with(String.valueOf(which))
                        .hex(DIGITS);
    }

    private static String words(Place place) {
        return place.geonames()
                .map(String::valueOf)
                .orElseGet(() -> place.name() + '\0' + place.country().orElse(""));
    }

    private static String words(Statement statement) {
        return words(statement.cues()) + '\0' + words(statement.contents());
    }

    private static String words(Event event) {
        int offset = event.anchor().start() - event.evidence().start();
        return event.anchor().text() + '\0' + offset + '\0' + event.evidence().text();
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining("\0"));
    }
}
