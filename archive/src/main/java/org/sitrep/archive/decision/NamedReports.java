// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;

/** Finds the rows of reports, and what reports are called. */
record NamedReports(Handle handle) {

    private static final String FIND = "select id from report_keys where key = :key";

    private static final String FIND_GIVEN_ID = """
            select given_id from revisions where report = :report order by id desc limit 1
            """;

    /** The report that the story is named after, else its first. */
    private static final String FIND_ANCHOR = """
            select p.report
            from placements p
            join report_keys k on k.id = p.report
            where p.story = :story and p.known_until is null
            order by case when substr(k.key, 1, 12) = substr(p.story, 2, 12) then 0 else 1 end, p.report
            limit 1
            """;

    Optional<Long> find(ReportId report) {
        return handle.createQuery(FIND)
                .bind("key", report.value())
                .mapTo(Long.class)
                .findOne();
    }

    long row(ReportId report) {
        return find(report).orElseThrow(() -> Refusal.noReport(report));
    }

    /** The id that it came with last. */
    String givenId(long report) {
        return handle.createQuery(FIND_GIVEN_ID)
                .bind("report", report)
                .mapTo(String.class)
                .one();
    }

    /** A report by which a story is known, whatever it will be called. */
    long anchor(String story) {
        return handle.createQuery(FIND_ANCHOR)
                .bind("story", story)
                .mapTo(Long.class)
                .one();
    }
}
