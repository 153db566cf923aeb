// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.store.InternTables.ActorRow;
import org.sitrep.archive.store.InternTables.PlaceRow;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.Storable;
import org.sitrep.archive.value.StoredInterval;
import org.sitrep.record.Producer;
import org.sitrep.record.actor.Actor;
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

    Vocabulary(Handle handle) {
        terms = new Interned<>(handle, new InternTables.Terms());
        periods = new Interned<>(handle, new InternTables.Periods());
        names = new Interned<>(handle, new InternTables.Names(handle));
        actors = new Interned<>(handle, new InternTables.Actors());
        places = new Interned<>(handle, new InternTables.Places());
        producers = new Interned<>(handle, new InternTables.Producers());
    }

    long term(Enum<?> constant) {
        return terms.key(Label.of(constant));
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
                Label.of(actor.kind()),
                actor.country().map(Storable::text).orElse(NOT_TOLD),
                actor.sector().map(Label::of).orElse(NOT_TOLD)));
    }

    long place(Place place) {
        return places.key(new PlaceRow(
                names.key(Storable.text(place.name())),
                Label.of(place.kind()),
                place.country().map(Storable::text).orElse(NOT_TOLD),
                place.latitude(),
                place.longitude()));
    }

    Optional<Long> producer(Optional<Producer> producer) {
        return producer.map(producers::key);
    }
}
