// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.value.Packing;
import org.sitrep.record.json.ReadingReader;

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
            "delete from actors",
            "delete from places",
            "delete from periods",
            "delete from terms",
            "delete from name_words",
            "delete from names");

    private static final String FIND_SOME = """
            select r.id, c.packed as record, t.packed as text
            from readings r
            join records c on c.reading = r.id
            join texts t on t.revision = r.revision
            where r.id > :after
            order by r.id
            limit :limit
            """;

    /** So many readings are held in memory. */
    private static final int AT_ONCE = 100;

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
        long last = 0;
        for (List<Kept> some = after(last); !some.isEmpty(); some = after(last)) {
            some.forEach(kept -> items.add(kept.id(), ReadingReader.readWithWords(kept.record(), kept.text())));
            items.write();
            last = some.getLast().id();
        }
    }

    private List<Kept> after(long last) {
        return handle.createQuery(FIND_SOME)
                .bind("after", last)
                .bind("limit", AT_ONCE)
                .map((row, context) -> new Kept(
                        row.getLong("id"),
                        Packing.RECORD.unpack(row.getBytes("record")),
                        Packing.TEXT.unpack(row.getBytes("text"))))
                .list();
    }

    private record Kept(long id, String record, String text) {}
}
