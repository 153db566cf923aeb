// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;

/** Whether all that the items of a reading refer to is there, and has a name of its own. */
final class References {

    private final Set<String> actors;
    private final Set<String> places;
    private final Set<String> statements;
    private final int quantities;

    private References(Reading reading) {
        this.actors = ids("/actors", reading.actors(), Actor::id);
        this.places = ids("/gazetteer", reading.gazetteer(), Place::id);
        this.statements = ids("/statements", reading.statements(), Statement::id);
        ids("/events", reading.events(), Event::id);
        this.quantities = reading.quantities().size();
    }

    /** @throws MalformedRecordException where something is missing */
    static void check(Reading reading) {
        References known = new References(reading);
        for (int i = 0; i < reading.places().size(); i++) {
            known.need(
                    known.places,
                    "/places/" + i,
                    reading.places().get(i).place().stream().toList());
        }
        for (int i = 0; i < reading.quantities().size(); i++) {
            known.needQuantities(
                    "/quantities/" + i,
                    reading.quantities().get(i).conversionOf().stream().toList());
        }
        for (int i = 0; i < reading.casualties().size(); i++) {
            known.check("/casualties/" + i, reading.casualties().get(i), i);
        }
        for (int i = 0; i < reading.statements().size(); i++) {
            known.check("/statements/" + i, reading.statements().get(i));
        }
        for (int i = 0; i < reading.events().size(); i++) {
            known.check("/events/" + i, reading.events().get(i));
        }
    }

    private void check(String path, Casualty casualty, int index) {
        needQuantities(path, casualty.quantity().stream().toList());
        casualty.sameAs().filter(first -> first < 0 || first >= index).ifPresent(first -> {
            throw new MalformedRecordException(path, "it refers to the casualty " + first + ", which is not before it");
        });
    }

    private void check(String path, Statement statement) {
        need(
                actors,
                path,
                statement.sources().stream()
                        .map(Source::actor)
                        .flatMap(o -> o.stream())
                        .toList());
        need(actors, path, statement.addressees());
        need(statements, path, statement.parent().stream().toList());
        Caveat.About about = statement.caveat().map(Caveat::about).orElse(Caveat.About.NOTHING);
        need(statements, path, about.statements());
        needQuantities(path, about.quantities());
    }

    private void check(String path, Event event) {
        need(actors, path, event.actors());
        need(actors, path, event.recipients());
        need(places, path, event.place().stream().toList());
        need(statements, path, event.statement().stream().toList());
        needQuantities(path, event.quantities());
    }

    private void need(Set<String> known, String path, Collection<String> ids) {
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new MalformedRecordException(path, "it refers to \"" + id + "\", which is not there");
        });
    }

    private void needQuantities(String path, Collection<Integer> indexes) {
        indexes.stream()
                .filter(index -> index < 0 || index >= quantities)
                .findFirst()
                .ifPresent(index -> {
                    throw new MalformedRecordException(
                            path, "it refers to the quantity " + index + ", which is not there");
                });
    }

    private static <T> Set<String> ids(String path, List<T> items, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String name = id.apply(items.get(i));
            if (!ids.add(name)) {
                throw new MalformedRecordException(path + "/" + i, "another one has the id \"" + name + "\" too");
            }
        }
        return ids;
    }
}
