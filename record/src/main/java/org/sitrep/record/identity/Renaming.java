// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.Reception;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/**
 * Other names for the items of a reading, and for whatever refers to them.
 *
 * @param names new names by the old ones, which are unique within a reading whatever the kind of item
 */
record Renaming(Map<String, String> names) {

    static Renaming of(Map<String, String> names) {
        return new Renaming(Map.copyOf(names));
    }

    Reading apply(Reading reading) {
        return new Reading(
                reading.report(),
                reading.producer(),
                reading.sentences(),
                reading.times(),
                reading.places().stream().map(this::renamed).toList(),
                reading.gazetteer().stream().map(this::renamed).toList(),
                reading.actors().stream().map(this::renamed).toList(),
                reading.quantities(),
                reading.casualties(),
                reading.statements().stream().map(this::renamed).toList(),
                reading.events().stream().map(this::renamed).toList());
    }

    private String name(String old) {
        return names.getOrDefault(old, old);
    }

    private Optional<String> name(Optional<String> old) {
        return old.map(this::name);
    }

    private List<String> names(List<String> old) {
        return old.stream().map(this::name).toList();
    }

    private Toponym renamed(Toponym toponym) {
        return new Toponym(toponym.span(), name(toponym.place()), toponym.use(), toponym.confidence());
    }

    private Place renamed(Place place) {
        return new Place(
                name(place.id()),
                place.geonames(),
                place.name(),
                place.latitude(),
                place.longitude(),
                place.country(),
                place.kind());
    }

    private Actor renamed(Actor actor) {
        return new Actor(
                name(actor.id()),
                actor.kind(),
                actor.name(),
                actor.country(),
                actor.sector(),
                actor.role(),
                actor.mentions());
    }

    private Statement renamed(Statement statement) {
        return new Statement(
                name(statement.id()),
                statement.sources().stream()
                        .map(source -> new Source(source.span(), name(source.actor()), source.unresolved()))
                        .toList(),
                statement.sourceKind(),
                statement.cues(),
                statement.quotation(),
                statement.act(),
                new Reception(statement.via(), names(statement.addressees())),
                statement.said(),
                name(statement.parent()),
                statement.caveat().map(this::renamed),
                statement.confidence());
    }

    private Caveat renamed(Caveat caveat) {
        return new Caveat(
                caveat.kind(),
                new Caveat.About(
                        names(caveat.about().statements()), caveat.about().quantities()));
    }

    private Event renamed(Event event) {
        return new Event(
                name(event.id()),
                event.anchor(),
                event.evidence(),
                event.code(),
                new EventRoles(names(event.actors()), names(event.recipients())),
                event.where().map(where -> new Where(name(where.place()), where.precision())),
                event.when(),
                new Factuality(event.status(), name(event.statement())),
                event.quantities(),
                name(event.incident()),
                event.assessment());
    }
}
