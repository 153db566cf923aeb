// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.place.Place;
import org.sitrep.record.text.Span;

/** Names a deed in a few words: what, by whom, to whom, where. What a passage does not name stays out, but for the place where it names nobody. */
final class Deeds {

    private static final Map<String, Deed> TABLE = table();

    private static final Deed DEFENCE = new Deed("defence", "against");

    /** More names than that make no heading. */
    private static final int MOST_NAMES = 2;

    /** A longer name is a description. */
    private static final int LONGEST_NAME = 40;

    private record Deed(String name, String towards) {}

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Deeds(Reading reading) {
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.gazetteer().forEach(place -> places.put(place.id(), place));
    }

    private static Map<String, Deed> table() {
        Map<String, Deed> deeds = new HashMap<>();
        for (Table.Row row : Table.load(Deeds.class, "deeds.tsv").rows()) {
            deeds.put(row.get("type") + " " + row.get("mode"), new Deed(row.get("deed"), row.get("towards")));
        }
        return Map.copyOf(deeds);
    }

    /** @param speaker the actor whose own deed it is though the passage does not name him again, as in a denial */
    String name(Event event, Span passage, Optional<String> speaker) {
        Deed deed = deed(event, passage);
        String by = names(event.actors(), passage, speaker, Deeds::isNamed);
        String to = names(event.recipients(), passage, Optional.empty(), Deeds::isShort);
        boolean told = !event.assessment().inferred().contains(EventField.PLACE) || by.isEmpty() && to.isEmpty();
        String at = event.place()
                .filter(place -> told)
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .map(Place::name)
                .filter(place -> !to.contains(place))
                .orElse("");
        return deed.name() + link(" by ", by) + link(" " + deed.towards() + " ", to) + link(" in or near ", at);
    }

    private static String link(String link, String names) {
        return names.isEmpty() ? "" : link + names;
    }

    private String names(List<String> ids, Span passage, Optional<String> speaker, Predicate<String> fits) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .filter(actor -> speaker.filter(actor.id()::equals).isPresent()
                        || actor.mentions().stream().anyMatch(passage::overlaps))
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

    private static boolean isShort(String name) {
        return name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Character::isDigit);
    }

    private static Deed deed(Event event, Span passage) {
        List<String> words = ClaimTerms.words(passage.text().substring(event.anchor().start() - passage.start()))
                .limit(2)
                .toList();
        boolean repels = ClaimWords.is(ClaimWords.Use.REPELS, words.getFirst())
                || ClaimWords.is(ClaimWords.Use.REPELS, String.join(" ", words));
        if (repels || event.control().filter(PlaceControl.HELD::equals).isPresent()) {
            return DEFENCE;
        }
        String type = event.type().name().toLowerCase(Locale.ROOT);
        return event.mode()
                .map(EventMode::label)
                .flatMap(mode -> Optional.ofNullable(TABLE.get(type + " " + mode)))
                .or(() -> Optional.ofNullable(TABLE.get(type + " ")))
                .orElseGet(() -> new Deed(type, "towards"));
    }
}
