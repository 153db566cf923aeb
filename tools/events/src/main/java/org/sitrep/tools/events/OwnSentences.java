// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.EarlierReader;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.MarkedReport;

/** The project's own short sentences with the events they tell of. */
final class OwnSentences {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 14);

    private static final Pattern EVENT = Pattern.compile("\\s*(\\S+) (\\S+) (\\S+) \\[(.*?)] -> \\[(.*?)]");

    private OwnSentences() {}

    /** As reports, in which every sentence is marked that names no event, and no other. */
    static List<GoldReport> read(EarlierReader reader) {
        List<Table.Row> rows = Table.load(OwnSentences.class, "sentences.tsv").rows();
        List<GoldReport> reports = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).get("sentence");
            List<GoldEvent> events = events(rows.get(i).get("events"), text);
            Report report = Report.of("own-" + i, text).withPublished(DAY, PublishedFrom.GIVEN);
            List<Span> marked = events.isEmpty() ? List.of(Span.of(text, 0, text.length())) : List.of();
            reports.add(new GoldReport(new MarkedReport(reader.read(report), marked), events));
        }
        return reports;
    }

    private static List<GoldEvent> events(String cell, String text) {
        List<GoldEvent> events = new ArrayList<>();
        for (String words : cell.isEmpty() ? new String[0] : cell.split(";")) {
            Matcher event = EVENT.matcher(words);
            if (!event.matches() || !text.contains(event.group(1))) {
                throw new IllegalArgumentException("sentences.tsv: \"" + words + "\" tells of no event in: " + text);
            }
            EventType type = EventType.valueOf(event.group(2));
            int start = text.indexOf(event.group(1));
            events.add(new GoldEvent(
                    Span.of(text, start, start + event.group(1).length()),
                    type,
                    EnumSet.of(type),
                    EventStatus.valueOf(event.group(3).toUpperCase(Locale.ROOT)),
                    participants(event.group(4)),
                    participants(event.group(5)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true));
        }
        return events;
    }

    private static List<GoldParticipant> participants(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(", "))
                        .map(name -> new GoldParticipant(name, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList();
    }
}
