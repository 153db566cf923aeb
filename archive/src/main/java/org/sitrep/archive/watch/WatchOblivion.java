// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;

/** Deletes what watching has noted of a report. That its address was seen stays, so that it is not asked for again. */
public record WatchOblivion(Handle handle) {

    private static final List<String> OF_REPORT = List.of("""
            update watched_articles
            set title = null, published = null, publisher = null, language = null, summary = null, words = null, next_visit = null
            where report = :report or key = :report
            """, "delete from captures where report = :report");

    public void forget(ReportId report) {
        OF_REPORT.forEach(
                sql -> handle.createUpdate(sql).bind("report", report.value()).execute());
    }
}
