// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.text.Span;

/** Finds the countries whose officials are named in one breath: "Danish and Norwegian negotiators". */
final class Delegations {

    private Delegations() {}

    /** The ids of the countries by that of their officials. */
    static Map<String, List<String>> find(Reading reading) {
        Map<String, List<String>> countries = new HashMap<>();
        reading.actors().stream().filter(Delegations::areOfficials).forEach(officials -> {
            List<String> sent = countries(officials, reading);
            if (sent.size() > 1) {
                countries.put(officials.id(), sent);
            }
        });
        return Map.copyOf(countries);
    }

    private static boolean areOfficials(Actor actor) {
        return actor.kind() == ActorKind.GROUP
                && actor.country().isEmpty()
                && actor.sector().filter(Sector.GOV::equals).isPresent();
    }

    private static List<String> countries(Actor officials, Reading reading) {
        List<Span> named = named(officials, reading.report().text()).toList();
        return reading.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .filter(actor -> actor.mentions().stream()
                        .anyMatch(mention -> named.stream().anyMatch(whole -> whole.contains(mention))))
                .map(Actor::id)
                .toList();
    }

    /** A mention is the noun alone; the whole name, where it ends with it. */
    private static Stream<Span> named(Actor officials, String text) {
        String name = officials.name();
        return officials.mentions().stream()
                .filter(mention ->
                        mention.end() >= name.length() && text.startsWith(name, mention.end() - name.length()))
                .map(mention -> Span.of(text, mention.end() - name.length(), mention.end()));
    }
}
