// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.lexicon.Table;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.text.Span;

/** Names a deed in a few words: what, by whom, to whom, where. What a passage does not name stays out, but for the place where it names nobody. */
final class Deeds {

    private static final Map<String, Deed> TABLE = table();

    private static final Deed DEFENCE = new Deed("defence", "");

    private static final Deed HOLD = new Deed("hold of ground", "");

    /** More names than that make no heading. */
    private static final int MOST_NAMES = 2;

    /** A longer name is a description. */
    private static final int LONGEST_NAME = 40;

    private record Deed(String name, String towards) {}

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Toponym> toponyms;

    Deeds(Reading reading) {
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        toponyms = reading.places();
        reading.gazetteer().forEach(place -> places.put(place.id(), place));
    }

    private static Map<String, Deed> table() {
        Map<String, Deed> deeds = new HashMap<>();
        for (Table.Row row : Table.load(Deeds.class, "deeds.tsv").rows()) {
            deeds.put(row.get("type") + " " + row.get("mode"), new Deed(row.get("deed"), row.get("towards")));
        }
        return Map.copyOf(deeds);
    }

    /** @param self the name of whoever does it where the passage calls him "it" or "its forces", or leaves him out as in a denial */
    String name(Event event, Span passage, Optional<String> self) {
        Deed deed = deed(event, passage);
        String named = names(event.actors(), passage, Deeds::isNamed);
        String by = named.isEmpty() ? self.filter(Deeds::isNamed).orElse("") : named;
        String to = deed.towards().isEmpty() ? "" : names(event.recipients(), passage, Deeds::isShort);
        boolean bare = by.isEmpty() && to.isEmpty();
        String at = event.place()
                .filter(place -> bare || isNamed(place, passage))
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .map(Place::name)
                .filter(place -> !to.contains(place))
                .orElse("");
        return deed.name() + link(" by ", by) + link(" " + deed.towards() + " ", to) + link(" in or near ", at);
    }

    private boolean isNamed(String place, Span passage) {
        return toponyms.stream()
                .anyMatch(toponym ->
                        toponym.place().filter(place::equals).isPresent() && passage.contains(toponym.span()));
    }

    private static String link(String link, String names) {
        return names.isEmpty() ? "" : link + names;
    }

    private String names(List<String> ids, Span passage, Predicate<String> fits) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .filter(actor -> actor.mentions().stream().anyMatch(passage::overlaps))
                .map(Actor::name)
                .filter(fits)
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(" and "));
    }

    /** A doer needs a name; "troops" may be anybody's. */
    private static boolean isNamed(String name) {
        return isShort(name) && name.codePoints().anyMatch(Character::isUpperCase);
    }

    /** A name, or a word or two for people: "civilians", "school children". */
    private static boolean isShort(String name) {
        boolean named = name.codePoints().anyMatch(Character::isUpperCase);
        return (named || ClaimTerms.words(name).count() <= 2)
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isDigit);
    }

    private static Deed deed(Event event, Span passage) {
        boolean held = event.control().filter(PlaceControl.HELD::equals).isPresent();
        if (repels(event, passage) || held && event.type() == EventType.ASSAULT) {
            return DEFENCE;
        }
        if (held && ClaimTerms.words(event.anchor().text()).anyMatch(word -> ClaimWords.is(Use.HOLDS, word))) {
            return HOLD;
        }
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode()
                .map(EventMode::label)
                .flatMap(mode -> Optional.ofNullable(TABLE.get(type + " " + mode)))
                .or(() -> Optional.ofNullable(TABLE.get(type + " ")))
                .orElseGet(() -> new Deed(type, "towards"));
    }

    private static boolean repels(Event event, Span passage) {
        List<String> words = ClaimTerms.words(passage.text()).toList();
        return isDefence(event, passage)
                || words.contains("anti-aircraft")
                || IntStream.range(1, words.size())
                        .filter(i -> words.get(i - 1).equals("air"))
                        .anyMatch(i -> ClaimWords.is(Use.REPELS, "air " + words.get(i)));
    }

    /** Whether its word, or that and the next, tell of warding off. */
    static boolean isDefence(Event event, Span passage) {
        List<String> fromVerb = ClaimTerms.words(
                        passage.text().substring(event.anchor().start() - passage.start()))
                .limit(2)
                .toList();
        return !fromVerb.isEmpty() && ClaimWords.is(Use.REPELS, fromVerb.getFirst())
                || ClaimWords.is(Use.REPELS, String.join(" ", fromVerb));
    }
}
