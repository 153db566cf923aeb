// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;

/** Leads from actors, places and stretches of time to the readings that have them. */
final class MentionRows {

    private final NewRows rows;

    MentionRows(NewRows rows) {
        this.rows = rows;
    }

    void add(long reading, ReadingKeys keys) {
        add(Row.ACTOR_READING, keys.askedActors(), reading);
        add(Row.PLACE_READING, keys.allPlaces(), reading);
        add(Row.PERIOD_READING, keys.askedPeriods(), reading);
    }

    private void add(Row kind, List<Long> keys, long reading) {
        keys.forEach(
                key -> rows.of(kind).bind("key", key).bind("reading", reading).add());
    }
}
