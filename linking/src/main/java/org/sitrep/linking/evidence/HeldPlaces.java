// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Tells whether a passage says who holds a place itself, not something beside it ("near Lyman") or nameless places within it ("two villages"). */
final class HeldPlaces {

    /** Words before a place's name that may put the deed beside it. */
    private static final int BEFORE = 3;

    private final List<Toponym> toponyms;
    private final Map<String, String> places;
    private final Map<String, String> actors;

    HeldPlaces(Reading reading) {
        toponyms = reading.places();
        places = reading.gazetteer().stream().collect(Collectors.toMap(Place::id, Place::name));
        actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    }

    Optional<PlaceControl> control(Event event, Span passage) {
        return event.control()
                .or(() -> ofCaptive(event))
                .filter(control -> event.place()
                        .filter(place -> isMeant(place, event, passage))
                        .isPresent());
    }

    /** What a deed done to a place, read as if it were a person, tells of who holds it. */
    private Optional<PlaceControl> ofCaptive(Event event) {
        Optional<String> place = event.place().flatMap(id -> Optional.ofNullable(places.get(id)));
        boolean captive = place.isPresent()
                && event.recipients().stream().anyMatch(recipient -> place.get().equals(actors.get(recipient)));
        if (!captive) {
            return Optional.empty();
        }
        return event.mode().filter(EventMode.ASSAULT_ABDUCT::equals).isPresent()
                ? Optional.of(PlaceControl.TAKEN)
                : event.type() == EventType.COERCE ? Optional.of(PlaceControl.HELD) : Optional.empty();
    }

    private boolean isMeant(String place, Event event, Span passage) {
        Optional<Span> named = toponyms.stream()
                .filter(toponym -> toponym.place().filter(place::equals).isPresent())
                .map(Toponym::span)
                .filter(passage::contains)
                .findFirst();
        return named.map(name -> !isBeside(name, event.anchor(), passage)).orElseGet(() -> isPointedTo(event, passage));
    }

    private static boolean isBeside(Span name, Span anchor, Span passage) {
        int from = Math.min(name.start(), Math.max(passage.start(), anchor.end()));
        String between = passage.text().substring(from - passage.start(), name.start() - passage.start());
        List<String> before = ClaimTerms.words(between).toList();
        List<String> close = before.subList(Math.max(0, before.size() - BEFORE), before.size());
        return before.stream().anyMatch(word -> ClaimWords.is(Use.PLURAL_PLACES, word))
                || close.stream().anyMatch(word -> ClaimWords.is(Use.BESIDE, word)) && !isPart(close);
    }

    /** "Part of the town", "most of the city", "control of it". */
    private static boolean isPart(List<String> close) {
        return close.contains("of")
                && close.stream()
                                .filter(word -> ClaimWords.is(Use.BESIDE, word))
                                .count()
                        == 1;
    }

    /** "The town", or nothing behind the verb: "which they claim to have taken". */
    private static boolean isPointedTo(Event event, Span passage) {
        List<String> behind = ClaimTerms.words(
                        passage.text().substring(event.anchor().end() - passage.start()))
                .toList();
        return behind.stream().noneMatch(word -> ClaimWords.is(Use.PLURAL_PLACES, word))
                && (behind.isEmpty()
                        || behind.stream()
                                .limit(BEFORE + 1)
                                .anyMatch(word -> ClaimWords.is(Use.POINTS_TO_PLACE, word)));
    }
}
