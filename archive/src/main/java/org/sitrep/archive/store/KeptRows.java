// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.Producer;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** Finds the rows of what is kept already. */
record KeptRows(Handle handle, Vocabulary vocabulary) {

    private static final String FIND_REVISION = """
            select id from revisions where report = :report and hash = :hash
            """;

    private static final String FIND_REPORT = "select id from report_keys where key = :key";

    /** The row of a reading of a revision that a certain producer made. */
    private static final String FIND_READING = """
            select id from readings where revision = :revision and producer = :producer order by id desc limit 1
            """;

    private static final String FIND_LATEST_READING = "select max(id) from readings where revision = :revision";

    Optional<Long> findReport(ReportId key) {
        return handle.createQuery(FIND_REPORT)
                .bind("key", key.value())
                .mapTo(Long.class)
                .findOne();
    }

    Optional<Long> findRevision(long report, Revision words) {
        return handle.createQuery(FIND_REVISION)
                .bind("report", report)
                .bind("hash", words.value())
                .mapTo(Long.class)
                .findOne();
    }

    long latestReading(long revision) {
        return handle.createQuery(FIND_LATEST_READING)
                .bind("revision", revision)
                .mapTo(Long.class)
                .one();
    }

    /** Nobody's readings are all different. */
    Optional<Long> findReading(long revision, Optional<Producer> producer) {
        return vocabulary
                .producer(producer)
                .flatMap(maker -> handle.createQuery(FIND_READING)
                        .bind("revision", revision)
                        .bind("producer", maker)
                        .mapTo(Long.class)
                        .findOne());
    }
}
