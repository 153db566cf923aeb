// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** Tells which reports are known already, many at a time: it is asked before any of them is read. */
public final class KnowledgeOf {

    private static final String FIND = """
            select k.key, v.hash
            from report_keys k
            join standing s on s.report = k.id and s.known_until is null
            join revisions v on v.id = s.revision
            where k.key in (<keys>)
            """;

    private static final String FIND_FORGOTTEN = "select key from forgotten where key in (<keys>)";

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
        List<String> keys =
                reports.stream().map(report -> ReportId.of(report).value()).toList();
        Map<String, String> standing = new HashMap<>();
        handle.createQuery(FIND)
                .bindList("keys", keys)
                .map((row, context) -> Map.entry(row.getString("key"), row.getString("hash")))
                .forEach(entry -> standing.put(entry.getKey(), entry.getValue()));
        List<String> forgotten = handle.createQuery(FIND_FORGOTTEN)
                .bindList("keys", keys)
                .mapTo(String.class)
                .list();
        return reports.stream().map(report -> of(report, standing, forgotten)).toList();
    }

    private static Knowledge of(Report report, Map<String, String> standing, List<String> forgotten) {
        String key = ReportId.of(report).value();
        String words = standing.get(key);
        if (words == null) {
            return forgotten.contains(key) ? Knowledge.FORGOTTEN : Knowledge.NEW;
        }
        return words.equals(Revision.of(report.text()).value()) ? Knowledge.KNOWN : Knowledge.REVISED;
    }
}
