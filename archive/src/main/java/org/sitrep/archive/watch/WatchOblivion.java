// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;

/** Deletes what watching has noted of a report. That its address was seen stays, so that it is not asked for again. What else was made of its
 * captures has none any more, for they are to be erased. */
public record WatchOblivion(Handle handle) {

    private static final List<String> OF_REPORT = List.of("""
            update watched_articles
            set title = null, published = null, publisher = null, language = null, summary = null, words = null, next_visit = null
            where report = :report or key = :report
            """, """
            delete from captures
            where exists (
                select 1 from captures c where c.report = :report and c.file = captures.file and c.first_byte = captures.first_byte)
            """);

    public void forget(ReportId report) {
        OF_REPORT.forEach(
                sql -> handle.createUpdate(sql).bind("report", report.value()).execute());
    }
}
