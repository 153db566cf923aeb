// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.record.identity.ReportId;

/** Tells what changed, by the times of changes, of which no two are alike. */
record ChangeLog(Streaming streaming) {

    /** All that stood at any time. */
    static final String HISTORY = KeptReading.SELECT + "order by s.id";

    private static final String OF_REPORTS = KeptReading.SELECT + "where k.key in (<keys>) order by s.id";

    private static final String CHANGED = """
            select key, max(known_from) as known_from, (
                select count(*) from standing a join report_keys b on b.id = a.report where b.key = changed.key) as readings
            from (
                select k.key, s.known_from from standing s join report_keys k on k.id = s.report where s.known_from > :after
                union all
                select key, known_from from forgotten where known_from > :after) as changed
            group by key
            order by 2
            """;

    /** Whole readings are large, and a page that is written on for days has hundreds of them. */
    private static final int READINGS_AT_ONCE = 20;

    /** @param readings how many stand or have stood for it */
    private record Changed(long sequence, ReportId report, int readings) {}

    Stream<Change> after(long sequence) {
        String after = KnownTime.text(KnownTime.ofSequence(sequence));
        return streaming.rows(
                handle -> handle.createQuery(CHANGED).bind("after", after),
                row -> new Changed(
                        KnownTime.sequence(KnownTime.parse(row.getString("known_from"))),
                        new ReportId(row.getString("key")),
                        row.getInt("readings")),
                Changed::readings,
                READINGS_AT_ONCE,
                ChangeLog::completed);
    }

    private static List<Change> completed(Handle handle, List<Changed> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<String> keys =
                changes.stream().map(changed -> changed.report().value()).toList();
        Map<ReportId, List<KeptReading>> readings =
                handle
                        .createQuery(OF_REPORTS)
                        .bindList("keys", keys)
                        .map((row, context) -> KeptReading.of(row))
                        .stream()
                        .collect(Collectors.groupingBy(KeptReading::report));
        return changes.stream()
                .map(changed -> new Change(
                        changed.sequence(), changed.report(), readings.getOrDefault(changed.report(), List.of())))
                .toList();
    }
}
