// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.store.InternTables.ActorRow;
import org.sitrep.archive.store.InternTables.PlaceRow;
import org.sitrep.archive.value.Storable;
import org.sitrep.archive.value.StoredInterval;
import org.sitrep.record.Producer;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.place.Place;
import org.sitrep.record.time.Interval;

/** The rows that items refer to, by what they say. */
final class Vocabulary {

    private static final String NOT_TOLD = "";

    private final Interned<String> terms;
    private final Interned<StoredInterval> periods;
    private final Interned<String> names;
    private final Interned<ActorRow> actors;
    private final Interned<PlaceRow> places;
    private final Interned<Producer> producers;

    Vocabulary(Handle handle, NewRows rows) {
        terms = new Interned<>(handle, rows, new InternTables.Terms());
        periods = new Interned<>(handle, rows, new InternTables.Periods());
        names = new Interned<>(handle, rows, new InternTables.Names());
        actors = new Interned<>(handle, rows, new InternTables.Actors());
        places = new Interned<>(handle, rows, new InternTables.Places());
        producers = new Interned<>(handle, rows, new InternTables.Producers());
    }

    long term(Enum<?> constant) {
        return terms.key(PublishedName.of(constant));
    }

    long term(String words) {
        return terms.key(Storable.text(words));
    }

    long period(Interval interval) {
        return periods.key(StoredInterval.of(interval));
    }

    long actor(Actor actor) {
        return actors.key(new ActorRow(
                names.key(Storable.text(actor.name())),
                PublishedName.of(actor.kind()),
                actor.country().map(Storable::text).orElse(NOT_TOLD),
                actor.sector().map(PublishedName::of).orElse(NOT_TOLD)));
    }

    long place(Place place) {
        return places.key(new PlaceRow(
                names.key(Storable.text(place.name())),
                PublishedName.of(place.kind()),
                place.country().map(Storable::text).orElse(NOT_TOLD),
                place.latitude(),
                place.longitude()));
    }

    Optional<Long> producer(Optional<Producer> producer) {
        return producer.map(producers::key);
    }

    /** The new rows were written. */
    void written() {
        Stream.of(terms, periods, names, actors, places, producers).forEach(Interned::written);
    }
}
