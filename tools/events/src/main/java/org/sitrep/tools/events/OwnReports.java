// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.EarlierReader;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.MarkedReport;

/** The project's own short reports with the events they tell of, every sentence of them marked. */
final class OwnReports {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 14);

    private OwnReports() {}

    static List<GoldReport> read(EarlierReader reader) {
        Map<String, List<Table.Row>> reports = Table.load(OwnReports.class, "reports.tsv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.get("report"), LinkedHashMap::new, Collectors.toList()));
        List<GoldReport> read = new ArrayList<>();
        reports.forEach((id, rows) -> read.add(report(id, rows, reader)));
        return read;
    }

    private static GoldReport report(String id, List<Table.Row> rows, EarlierReader reader) {
        String text = rows.stream().map(row -> row.get("sentence")).collect(Collectors.joining(" "));
        List<Span> marked = new ArrayList<>();
        List<GoldEvent> events = new ArrayList<>();
        int start = 0;
        for (Table.Row row : rows) {
            int end = start + row.get("sentence").length();
            Span sentence = Span.of(text, start, end);
            marked.add(sentence);
            events.addAll(new EventNotation(text, sentence).read(row.get("events")));
            start = end + 1;
        }
        Report report = Report.of(id, text).withPublished(DAY, PublishedFrom.GIVEN);
        return new GoldReport(new MarkedReport(reader.read(report), marked), events);
    }
}
