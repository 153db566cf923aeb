// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.Keys;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.linking.evidence.Placement;

/** Which places reports have, since when and until when. */
final class Placements {

    /** Whose word it is where the program found it. */
    private static final String PROGRAM = "program";

    private static final String FIND = """
            select origin, story from placements where report = :report and known_until is null
            """;

    private static final String FIND_OF_ORIGIN = """
            select report, story from placements
            where origin = :origin and known_until is null and report < :before
            order by report
            """;

    private static final String CLOSE = """
            update placements set known_until = :known where report = :report and known_until is null
            """;

    private static final String COUNT_OF_STORY = """
            select count(*) from placements where story = :story and known_until is null and report < :before
            """;

    private static final String FIND_LAST_REPORT = "select coalesce(max(report), 0) from placements";

    private final Handle handle;
    private final NewRows rows;
    private final Keys keys;

    Placements(Handle handle, NewRows rows) {
        this.handle = handle;
        this.rows = rows;
        this.keys = Keys.after(handle, "select coalesce(max(id), 0) from placements");
    }

    /** A report in its place. */
    record Placed(long report, Placement placement) {}

    Optional<Placement> find(long report) {
        return handle.createQuery(FIND)
                .bind("report", report)
                .map((row, context) -> new Placement(row.getString("origin"), row.getString("story")))
                .findOne();
    }

    /** The reports of an origin, before this one. */
    List<Placed> ofOrigin(String origin, long before) {
        return handle.createQuery(FIND_OF_ORIGIN)
                .bind("origin", origin)
                .bind("before", before)
                .map((row, context) ->
                        new Placed(row.getLong("report"), new Placement(origin, row.getString("story"))))
                .list();
    }

    /** How many reports before this one are in a story. */
    int sizeOf(String story, long before) {
        return handle.createQuery(COUNT_OF_STORY)
                .bind("story", story)
                .bind("before", before)
                .mapTo(Integer.class)
                .one();
    }

    /** The last report that has a place; 0 where none has. */
    long lastReport() {
        return handle.createQuery(FIND_LAST_REPORT).mapTo(Long.class).one();
    }

    void open(long report, Placement placement, String known) {
        rows.of(Row.PLACEMENT)
                .bind("id", keys.next())
                .bind("report", report)
                .bind("origin", placement.origin())
                .bind("story", placement.story())
                .bind("author", PROGRAM)
                .bind("known", known)
                .add();
    }

    /** Another place takes that of the one that stands, which is written already. */
    void replace(long report, Placement placement, String known) {
        handle.createUpdate(CLOSE).bind("known", known).bind("report", report).execute();
        open(report, placement, known);
    }
}
