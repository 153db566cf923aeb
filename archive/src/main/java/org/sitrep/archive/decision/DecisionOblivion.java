// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes what decisions say of a report. The decisions stay, with their authors and reasons, and stand by what else they say. */
public final class DecisionOblivion {

    /** Another report of that story, such as the others were merged with, takes its part. */
    private static final List<String> OF_REPORT = List.of("""
            update decisions set anchor = (
                select min(p.report)
                from placements p
                where p.known_until is null and p.story = decisions.story and p.report <> :report
                    and p.report not in (select m.report from decision_moves m where m.decision = decisions.id))
            where anchor = :report
            """, "delete from decision_moves where report = :report");

    private final Handle handle;

    public DecisionOblivion(Handle handle) {
        this.handle = handle;
    }

    /** Before its place is deleted. */
    public void forget(long report) {
        OF_REPORT.forEach(sql -> handle.createUpdate(sql).bind("report", report).execute());
    }
}
