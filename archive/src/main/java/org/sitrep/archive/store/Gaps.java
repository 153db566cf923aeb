// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;

/** The reports that were forgotten, by nothing but their keys. */
final class Gaps {

    private final Handle handle;

    Gaps(Handle handle) {
        this.handle = handle;
    }

    boolean contains(ReportId report) {
        return !among(List.of(report)).isEmpty();
    }

    /** Those of these reports that were forgotten. */
    Set<ReportId> among(Collection<ReportId> reports) {
        return handle.createQuery("select key from forgotten where key in (<keys>)")
                .bindList("keys", reports.stream().map(ReportId::value).toList())
                .map((row, context) -> new ReportId(row.getString("key")))
                .set();
    }

    void add(ReportId report, String known) {
        handle.createUpdate("insert into forgotten (key, known_from) values (:key, :known)")
                .bind("key", report.value())
                .bind("known", known)
                .execute();
    }
}
