// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.EarlierReader;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.MarkedReport;

/** The project's own short sentences with the events they tell of. */
final class OwnSentences {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 14);

    private OwnSentences() {}

    /** As reports, in which every sentence is marked that names no event, and no other. */
    static List<GoldReport> read(EarlierReader reader) {
        List<Table.Row> rows = Table.load(OwnSentences.class, "sentences.tsv").rows();
        List<GoldReport> reports = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).get("sentence");
            List<GoldEvent> events = new EventNotation(text, Span.of(text, 0, text.length()))
                    .read(rows.get(i).get("events"));
            Report report = Report.of("own-" + i, text).withPublished(DAY, PublishedFrom.GIVEN);
            List<Span> marked = events.isEmpty() ? List.of(Span.of(text, 0, text.length())) : List.of();
            reports.add(new GoldReport(new MarkedReport(reader.read(report), marked), events));
        }
        return reports;
    }
}
