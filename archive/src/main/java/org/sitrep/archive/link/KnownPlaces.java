// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.archive.rows.Keys;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.rows.Row;
import org.sitrep.archive.value.Storable;
import org.sitrep.linking.evidence.Placement;

/** The places that are kept, each with the time since when it stands. */
final class KnownPlaces implements Places {

    /** Whose word it is where the program found it. */
    static final String PROGRAM = "program";

    private static final String FIND = """
            select report, origin, story from placements where known_until is null and report in (<reports>)
            """;

    private static final String FIND_ALL = "select report, origin, story from placements where known_until is null";

    private static final String FIND_OF_ORIGIN = """
            select report from placements
            where origin = :origin and known_until is null and report < :before
            order by report
            """;

    private static final String FIND_OF_STORY = """
            select report from placements where story = :story and known_until is null order by report
            """;

    private static final String FIND_AUTHOR = """
            select author from placements where report = :report and known_until is null
            """;

    private static final String CLOSE = """
            update placements set known_until = :known where report = :report and known_until is null
            """;

    private static final String COUNT_OF_STORY = """
            select count(*) from placements where story = :story and known_until is null and report < :before
            """;

    private final Handle handle;
    private final NewRows rows;
    private final Keys keys;

    KnownPlaces(Handle handle, NewRows rows) {
        this.handle = handle;
        this.rows = rows;
        this.keys = Keys.after(handle, Row.PLACEMENT);
    }

    @Override
    public Map<Long, Placement> of(Collection<Long> reports) {
        return places(handle.createQuery(FIND).bindList("reports", List.copyOf(reports)));
    }

    /** Those of all reports. */
    Map<Long, Placement> all() {
        return places(handle.createQuery(FIND_ALL));
    }

    private static Map<Long, Placement> places(Query query) {
        Map<Long, Placement> places = new TreeMap<>();
        query.map((row, context) -> Map.entry(
                        row.getLong("report"), new Placement(row.getString("origin"), row.getString("story"))))
                .forEach(entry -> places.put(entry.getKey(), entry.getValue()));
        return places;
    }

    @Override
    public List<Long> ofOrigin(String origin, long before) {
        return handle.createQuery(FIND_OF_ORIGIN)
                .bind("origin", origin)
                .bind("before", before)
                .mapTo(Long.class)
                .list();
    }

    @Override
    public int sizeOf(String story, long before) {
        return handle.createQuery(COUNT_OF_STORY)
                .bind("story", story)
                .bind("before", before)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<Long> ofStory(String story) {
        return handle.createQuery(FIND_OF_STORY)
                .bind("story", story)
                .mapTo(Long.class)
                .list();
    }

    @Override
    public void open(long report, Placement placement, String known) {
        open(report, placement, PROGRAM, known);
    }

    private void open(long report, Placement placement, String author, String known) {
        rows.of(Row.PLACEMENT)
                .bind("id", keys.next())
                .bind("report", report)
                .bind("origin", placement.origin())
                .bind("story", placement.story())
                .bind("author", Storable.text(author))
                .bind("known", known)
                .add();
    }

    @Override
    public void replace(long report, Placement placement, String known) {
        String author = handle.createQuery(FIND_AUTHOR)
                .bind("report", report)
                .mapTo(String.class)
                .findOne()
                .orElse(PROGRAM);
        move(report, placement, author, known);
    }

    @Override
    public void move(long report, Placement placement, String author, String known) {
        handle.createUpdate(CLOSE).bind("known", known).bind("report", report).execute();
        open(report, placement, author, known);
    }
}
