// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Leads from actors, places and stretches of time to the readings that have them. */
final class MentionRows {

    private final PreparedBatch actors;
    private final PreparedBatch places;
    private final PreparedBatch periods;

    MentionRows(Handle handle) {
        actors = handle.prepareBatch("insert into actor_readings (actor, reading) values (:key, :reading)");
        places = handle.prepareBatch("insert into place_readings (place, reading) values (:key, :reading)");
        periods = handle.prepareBatch("insert into period_readings (period, reading) values (:key, :reading)");
    }

    void add(long reading, ReadingKeys keys) {
        add(actors, keys.askedActors(), reading);
        add(places, keys.allPlaces(), reading);
        add(periods, keys.askedPeriods(), reading);
    }

    private static void add(PreparedBatch rows, List<Long> keys, long reading) {
        keys.forEach(key -> rows.bind("key", key).bind("reading", reading).add());
    }

    void write() {
        actors.execute();
        places.execute();
        periods.execute();
    }
}
