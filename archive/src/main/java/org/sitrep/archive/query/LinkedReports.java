// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Label;
import org.sitrep.archive.value.Packing;
import org.sitrep.linking.evidence.EvidenceReader;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.json.ReadingReader;

/** Loads what questions across reports are answered from, and the words that their answers cite. */
record LinkedReports(ReadAccess access) {

    private static final String FIND_EVIDENCE =
            """
            select s.report, s.reading, k.key, v.given_id, v.title, v.published, f.publisher, f.agency, p.origin, p.story,
                e.form, e.packed
            from standing s
            join placements p on p.report = s.report
            join revisions v on v.id = s.revision
            join report_keys k on k.id = s.report
            left join fingerprints f on f.report = s.report
            left join evidence e on e.reading = s.reading
            where s.report in (<reports>) and
            """ + LinkedRows.STANDING + " and " + LinkedRows.PLACED + " order by s.report";

    private static final String FIND_RECORDS = """
            select r.id, c.packed as record, t.packed as text
            from readings r
            join records c on c.reading = r.id
            join texts t on t.revision = r.revision
            where r.id in (<readings>)
            """;

    private static final String FIND_WORDS = """
            select s.report, v.given_id, v.url, v.publisher, v.title, v.published, v.published_from, v.language, t.packed
            from standing s
            join revisions v on v.id = s.revision
            join texts t on t.revision = s.revision
            where s.report in (<reports>) and
            """ + LinkedRows.STANDING;

    /** What linking took from the reports that are meant, in the order in which they came. */
    List<LinkedEvidence> evidence(LinkedSelection selection) {
        return evidence(selection, UnaryOperator.identity());
    }

    /** The same, but only what they tell of positions. */
    List<LinkedEvidence> stances(LinkedSelection selection) {
        return evidence(selection, report -> report.with(report.evidence().onlyStances()));
    }

    /** A few hundred reports after another, so that what is not needed of them makes room for the next. */
    private List<LinkedEvidence> evidence(LinkedSelection selection, UnaryOperator<LinkedEvidence> needed) {
        return access.ask(handle -> {
            LinkedRows rows = new LinkedRows(handle, selection);
            return LinkedRows.parts(rows.reports()).stream()
                    .flatMap(reports -> evidence(handle, reports, rows.at()).stream())
                    .map(needed)
                    .toList();
        });
    }

    private static List<LinkedEvidence> evidence(Handle handle, List<Long> reports, String at) {
        List<PackedEvidence> packed = handle.createQuery(FIND_EVIDENCE)
                .bindList("reports", reports)
                .bind("at", at)
                .map((row, context) -> PackedEvidence.of(row))
                .list();
        Map<Long, ReportEvidence> made = made(
                handle,
                packed.stream()
                        .filter(PackedEvidence::isOutdated)
                        .map(PackedEvidence::reading)
                        .toList());
        return packed.parallelStream().map(one -> one.unpacked(made)).toList();
    }

    /** Evidence of readings that was packed by another version of the program, or is missing, from their records. */
    private static Map<Long, ReportEvidence> made(Handle handle, List<Long> readings) {
        Map<Long, ReportEvidence> made = new HashMap<>();
        if (!readings.isEmpty()) {
            handle.createQuery(FIND_RECORDS)
                    .bindList("readings", readings)
                    .map((row, context) -> Map.entry(
                            row.getLong("id"),
                            EvidenceReader.read(ReadingReader.readWithWords(
                                    Packing.RECORD.unpack(row.getBytes("record")),
                                    Packing.TEXT.unpack(row.getBytes("text"))))))
                    .forEach(entry -> made.put(entry.getKey(), entry.getValue()));
        }
        return made;
    }

    /** The words of reports, by number, as they stood at a time. What else is told beside them in their records is left out: credits, and where they came in. */
    Map<Long, Report> words(Collection<Long> reports, Optional<LocalDate> asKnownOn) {
        String at = asKnownOn.map(KnownTime::endOf).orElse(KnownTime.NOW);
        Map<Long, Report> found = new TreeMap<>();
        access.faults().running(() -> {
            try (Handle handle = access.open()) {
                for (List<Long> some : LinkedRows.parts(List.copyOf(reports))) {
                    handle.createQuery(FIND_WORDS)
                            .bindList("reports", some)
                            .bind("at", at)
                            .map((row, context) -> Map.entry(row.getLong("report"), report(row)))
                            .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
                }
            }
        });
        return found;
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString("given_id"),
                ItemRow.text(row, "url"),
                ItemRow.text(row, "publisher"),
                ItemRow.text(row, "title"),
                ItemRow.text(row, "published").map(LocalDate::parse),
                ItemRow.text(row, "published_from").map(label -> Label.parse(PublishedFrom.class, label)),
                row.getString("language"),
                Packing.TEXT.unpack(row.getBytes("packed")),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
