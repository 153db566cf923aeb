// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** What stands for a report now: the row of the report, its revision, and that one's row. */
record Standing(long report, long revision, Revision words) {

    private static final String FIND = """
            select k.id as report, s.revision, v.hash
            from report_keys k
            join standing s on s.report = k.id and s.known_until is null
            join revisions v on v.id = s.revision
            where k.key = :key
            """;

    static Optional<Standing> find(Handle handle, ReportId report) {
        return handle.createQuery(FIND)
                .bind("key", report.value())
                .map((row, context) -> new Standing(
                        row.getLong("report"), row.getLong("revision"), new Revision(row.getString("hash"))))
                .findOne();
    }
}
