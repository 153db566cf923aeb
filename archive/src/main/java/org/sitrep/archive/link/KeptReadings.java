// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.Packing;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingReader;

/** All readings that are kept, in the order in which they came, some at a time. */
public record KeptReadings(Handle handle) {

    /** So many are held in memory. */
    private static final int AT_ONCE = 100;

    private static final String FIND_SOME = """
            select r.id, v.report, k.known_from, c.packed as record, t.packed as text
            from readings r
            join revisions v on v.id = r.revision
            join report_keys k on k.id = v.report
            join records c on c.reading = r.id
            join texts t on t.revision = r.revision
            where r.id > :after
            order by r.id
            limit :limit
            """;

    /**
     * One of them.
     *
     * @param report the row of its report
     * @param added since when the archive has had the report
     */
    public record Kept(long id, long report, String added, String record, String text) {

        public Reading reading() {
            return ReadingReader.readWithWords(record, text);
        }
    }

    /** The next after one, 0 for the first; none after the last. */
    public List<Kept> after(long last) {
        return handle.createQuery(FIND_SOME)
                .bind("after", last)
                .bind("limit", AT_ONCE)
                .map((row, context) -> new Kept(
                        row.getLong("id"),
                        row.getLong("report"),
                        row.getString("known_from"),
                        Packing.RECORD.unpack(row.getBytes("record")),
                        Packing.TEXT.unpack(row.getBytes("text"))))
                .list();
    }
}
