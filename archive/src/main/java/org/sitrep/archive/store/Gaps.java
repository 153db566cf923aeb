// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;

/** The reports that were forgotten, by nothing but their keys. */
final class Gaps {

    private final Handle handle;

    Gaps(Handle handle) {
        this.handle = handle;
    }

    boolean contains(ReportId report) {
        return handle.createQuery("select 1 from forgotten where key = :key")
                .bind("key", report.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    void add(ReportId report, String known) {
        handle.createUpdate("insert into forgotten (key, known_from) values (:key, :known)")
                .bind("key", report.value())
                .bind("known", known)
                .execute();
    }
}
