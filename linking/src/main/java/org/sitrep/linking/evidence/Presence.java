// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;

/**
 * Finds who shows himself at a place that another side claims to have taken: a president who meets his troops in a town contradicts its
 * capture without a word.
 */
final class Presence {

    private Presence() {}

    /** The claims, and behind them what shows presence where they are of a place. */
    static List<ClaimEvidence> find(Reading reading, Parties parties, Sides sides, List<ClaimEvidence> claims) {
        Set<String> claimed = claims.stream().map(ClaimEvidence::event).collect(Collectors.toSet());
        Set<String> places = new HashSet<>();
        reading.events().stream()
                .filter(event -> claimed.contains(event.id()) && event.control().isPresent())
                .forEach(event -> event.place().ifPresent(places::add));
        List<ClaimEvidence> all = new ArrayList<>(claims);
        reading.events().stream()
                .filter(event ->
                        isVisit(event) && event.place().filter(places::contains).isPresent())
                .forEach(event -> all.add(presence(event, parties, sides)));
        return List.copyOf(all);
    }

    private static boolean isVisit(Event event) {
        return event.type() == EventType.CONSULT
                && event.status() == EventStatus.OCCURRED
                && event.statement().isEmpty()
                && event.assessment().confidence() >= AssertedEvents.SURE;
    }

    private static ClaimEvidence presence(Event event, Parties parties, Sides sides) {
        Optional<String> side = event.actors().stream().findFirst().flatMap(actor -> sides.doers(List.of(actor)));
        return new ClaimEvidence(
                Bearing.SHOWS_PRESENCE,
                Words.of(event.evidence()),
                Optional.empty(),
                event.id(),
                "",
                Optional.empty(),
                event.actors().stream().findFirst().flatMap(parties::find),
                side,
                side,
                event.when().map(when -> when.from().toLocalDate()),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                false);
    }
}
