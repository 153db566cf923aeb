// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** Tells which reports are known already, many at a time: it is asked before any of them is read. */
public final class KnowledgeOf {

    /** Databases bound the number of values in a query. */
    private static final int AT_ONCE = 500;

    private final Handle handle;

    public KnowledgeOf(Handle handle) {
        this.handle = handle;
    }

    /** What is known of each of these. */
    public List<Knowledge> reports(List<Report> reports) {
        List<Knowledge> known = new ArrayList<>(reports.size());
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            known.addAll(some(reports.subList(from, Math.min(from + AT_ONCE, reports.size()))));
        }
        return List.copyOf(known);
    }

    private List<Knowledge> some(List<Report> reports) {
        List<ReportId> keys = reports.stream().map(ReportId::of).toList();
        Whereabouts found = Whereabouts.of(handle, keys);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> of(reports.get(i), keys.get(i), found))
                .toList();
    }

    private static Knowledge of(Report report, ReportId key, Whereabouts found) {
        return found.find(key)
                .map(stands -> stands.words().equals(Revision.of(report.text())) ? Knowledge.KNOWN : Knowledge.REVISED)
                .orElse(found.isForgotten(key) ? Knowledge.FORGOTTEN : Knowledge.NEW);
    }
}
