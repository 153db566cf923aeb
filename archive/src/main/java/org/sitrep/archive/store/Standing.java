// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** What stands for a report now: the row of the report, its revision, and that one's row. */
record Standing(long report, long revision, Revision words) {

    private static final String FIND = """
            select k.key, k.id as report, s.revision, v.hash
            from report_keys k
            join standing s on s.report = k.id and s.known_until is null
            join revisions v on v.id = s.revision
            where k.key in (<keys>)
            """;

    static Optional<Standing> find(Handle handle, ReportId report) {
        return Optional.ofNullable(of(handle, List.of(report)).get(report));
    }

    /** What stands for those of these reports that there are. */
    static Map<ReportId, Standing> of(Handle handle, Collection<ReportId> reports) {
        Map<ReportId, Standing> standing = new HashMap<>();
        handle.createQuery(FIND)
                .bindList("keys", reports.stream().map(ReportId::value).toList())
                .map((row, context) -> Map.entry(
                        new ReportId(row.getString("key")),
                        new Standing(
                                row.getLong("report"), row.getLong("revision"), new Revision(row.getString("hash")))))
                .forEach(entry -> standing.put(entry.getKey(), entry.getValue()));
        return standing;
    }
}
