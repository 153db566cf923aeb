// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.Keys;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;

/** Which reading stands for a report, since when and until when. */
final class StandingRows {

    private static final String CLOSE = """
            update standing set known_until = :known where report = :report and known_until is null
            """;

    private static final String CLEAR = "delete from standing";

    /**
     * A wording stands from one sighting to the next of its report. Of its readings the last made before that begins stands first, and then each
     * that is made meanwhile.
     */
    static final String STOOD = """
            select reading, report, revision, known_from,
                lead(known_from) over (partition by report order by known_from) as known_until
            from (
                select r.id as reading, s.report, s.revision,
                    case when r.known_from > s.known_from then r.known_from else s.known_from end as known_from
                from (
                    select report, revision, known_from,
                        lead(known_from) over (partition by report order by known_from) as known_until
                    from sightings) as s
                join readings r on r.revision = s.revision
                where (s.known_until is null or r.known_from < s.known_until)
                    and not exists (
                        select 1 from readings later
                        where later.revision = s.revision and later.known_from <= s.known_from
                            and later.known_from > r.known_from)) as stood
            """;

    private static final String REBUILD = """
            insert into standing (id, reading, report, revision, known_from, known_until)
            select row_number() over (order by known_from), reading, report, revision, known_from, known_until
            from (
            """ + STOOD + """
            ) as stood
            """;

    private final Handle handle;
    private final NewRows rows;
    private final Keys keys;

    StandingRows(Handle handle, NewRows rows) {
        this.handle = handle;
        this.rows = rows;
        this.keys = Keys.after(handle, Row.STANDING);
    }

    void open(long reading, long report, long revision, String known) {
        rows.of(Row.STANDING)
                .bind("id", keys.next())
                .bind("reading", reading)
                .bind("report", report)
                .bind("revision", revision)
                .bind("known", known)
                .add();
    }

    /** Another reading takes the place of the one that stands, which is written already. */
    void replace(long reading, long report, long revision, String known) {
        handle.createUpdate(CLOSE).bind("known", known).bind("report", report).execute();
        open(reading, report, revision, known);
    }

    static void rebuild(Handle handle) {
        handle.execute(CLEAR);
        handle.execute(REBUILD);
    }
}
