// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.Packing;
import org.sitrep.linking.fold.Tie;

/** Lists what ties too many reports: of these only the latest are compared with those to come. */
public record LooseTies(Handle handle) {

    /** Each number of a report takes a byte at least. */
    private static final String FIND_FULL = "select link_key, reports from link_keys where length(reports) >= :most";

    /** The words that keys were taken from. */
    private static final String FIND_EARLIEST = """
            select v.given_id, v.title, v.published, t.packed
            from revisions v
            join texts t on t.revision = v.id
            where v.id = (select min(id) from revisions where report = :report)
            """;

    private static final Comparator<LooseTie> TIGHTEST_FIRST = Comparator.comparing(
                    (LooseTie tie) -> tie.since().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(tie -> tie.tie().words());

    private record Earliest(String id, Optional<LocalDate> published, Map<Long, Tie> ties) {}

    /** Those that came together in the shortest time first. */
    public List<LooseTie> list() {
        Map<Long, List<Long>> full = new TreeMap<>();
        handle.createQuery(FIND_FULL)
                .bind("most", LatestReports.MOST)
                .map((row, context) ->
                        Map.entry(row.getLong("link_key"), LatestReports.unpack(row.getBytes("reports"))))
                .forEach(entry -> full.put(entry.getKey(), entry.getValue().last(LatestReports.MOST)));
        full.values().removeIf(reports -> reports.size() < LatestReports.MOST);
        Map<Long, Earliest> revisions = new HashMap<>();
        return full.entrySet().stream()
                .flatMap(entry -> tie(entry.getKey(), entry.getValue(), revisions).stream())
                .sorted(TIGHTEST_FIRST)
                .toList();
    }

    private Optional<LooseTie> tie(long key, List<Long> reports, Map<Long, Earliest> revisions) {
        Earliest first = revisions.computeIfAbsent(reports.getFirst(), this::earliest);
        Earliest last = revisions.computeIfAbsent(reports.getLast(), this::earliest);
        return Optional.ofNullable(last.ties().get(key))
                .map(tie -> new LooseTie(tie, reports.size(), first.published(), last.id()));
    }

    private Earliest earliest(long report) {
        return handle.createQuery(FIND_EARLIEST)
                .bind("report", report)
                .map((row, context) -> new Earliest(
                        row.getString("given_id"),
                        Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                        Tie.of(
                                Optional.ofNullable(row.getString("title")),
                                Packing.TEXT.unpack(row.getBytes("packed")))))
                .one();
    }
}
