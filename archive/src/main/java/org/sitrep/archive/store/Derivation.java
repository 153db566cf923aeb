// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.link.EvidenceRows;
import org.sitrep.archive.link.KeptReadings;
import org.sitrep.archive.link.KeptReadings.Kept;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.record.Reading;

/** Makes again what follows from what is kept. */
public final class Derivation {

    private static final List<String> CLEAR = List.of(
            "delete from actor_readings",
            "delete from place_readings",
            "delete from period_readings",
            "delete from statement_items",
            "delete from source_items",
            "delete from event_items",
            "delete from participant_items",
            "delete from quantity_items",
            "delete from evidence",
            "delete from actors",
            "delete from places",
            "delete from periods",
            "delete from terms",
            "delete from name_words",
            "delete from names");

    private final Handle handle;

    public Derivation(Handle handle) {
        this.handle = handle;
    }

    /** Within a transaction that others begin and end. */
    public void rebuild() {
        StandingRows.rebuild(handle);
        CLEAR.forEach(handle::execute);
        NewRows rows = new NewRows(handle);
        ItemRows items = new ItemRows(rows, new Vocabulary(handle, rows));
        EvidenceRows evidence = new EvidenceRows(rows);
        KeptReadings kept = new KeptReadings(handle);
        for (List<Kept> some = kept.after(0);
                !some.isEmpty();
                some = kept.after(some.getLast().id())) {
            for (Kept one : some) {
                Reading reading = one.reading();
                items.add(one.id(), reading);
                evidence.add(one.id(), reading);
            }
            items.write();
        }
    }
}
