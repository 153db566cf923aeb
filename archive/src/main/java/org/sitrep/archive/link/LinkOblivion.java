// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.Packing;
import org.sitrep.linking.fold.Linker;

/**
 * Deletes what a report left with linking. That some story had it is kept, which its gap tells already; so is how often its words had occurred, and
 * the names of an origin or story that began with it.
 */
public final class LinkOblivion {

    /** The fingerprint, and the words that it was taken from. */
    private static final String FIND_TAKEN = """
            select f.packed, t.packed as text
            from fingerprints f
            join texts t on t.revision = (select min(id) from revisions where report = f.report)
            where f.report = :report
            """;

    private static final String FIND_KEY = "select reports from link_keys where link_key = :key";

    private static final String CHANGE_KEY = "update link_keys set reports = :reports where link_key = :key";

    private static final String DELETE_KEY = "delete from link_keys where link_key = :key";

    private static final String NOTE_LOSS = """
            insert into story_losses (story, known_from)
            select distinct story, :known from placements where report = :report
            """;

    private static final List<String> OF_REPORT = List.of(
            "delete from evidence where reading in ("
                    + "select r.id from readings r join revisions v on v.id = r.revision where v.report = :report)",
            "delete from placements where report = :report",
            "delete from fingerprints where report = :report");

    private final Handle handle;

    public LinkOblivion(Handle handle) {
        this.handle = handle;
    }

    /** Before its readings are deleted. */
    public void forget(long report, String known) {
        handle.createQuery(FIND_TAKEN)
                .bind("report", report)
                .map((row, context) -> Linker.keys(
                        FingerprintPacking.unpack(Optional.empty(), Optional.empty(), row.getBytes("packed")),
                        Packing.TEXT.unpack(row.getBytes("text"))))
                .findOne()
                .ifPresent(keys -> keys.forEach(key -> take(report, key)));
        handle.createUpdate(NOTE_LOSS)
                .bind("known", known)
                .bind("report", report)
                .execute();
        OF_REPORT.forEach(sql -> handle.createUpdate(sql).bind("report", report).execute());
    }

    private void take(long report, long key) {
        LatestReports left = handle.createQuery(FIND_KEY)
                .bind("key", key)
                .mapTo(byte[].class)
                .findOne()
                .map(LatestReports::unpack)
                .orElse(LatestReports.NONE)
                .without(report);
        if (left.isEmpty()) {
            handle.createUpdate(DELETE_KEY).bind("key", key).execute();
        } else {
            handle.createUpdate(CHANGE_KEY)
                    .bind("key", key)
                    .bind("reports", left.pack())
                    .execute();
        }
    }
}
