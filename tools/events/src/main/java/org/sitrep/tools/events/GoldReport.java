// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.record.text.Span;
import org.sitrep.tools.learning.GoldLines;
import org.sitrep.tools.learning.MarkedReport;
import tools.jackson.databind.JsonNode;

/** A report with the events that careful readers marked in some of its sentences. */
record GoldReport(MarkedReport report, List<GoldEvent> events) {

    /** Reads JSON lines: a report with {@code sentences} that were read and the {@code events} in them. */
    static List<GoldReport> readAll(Path file, EarlierReader reader) {
        return GoldLines.read(file, json -> of(json, reader));
    }

    private static GoldReport of(JsonNode json, EarlierReader reader) {
        List<GoldEvent> events = new ArrayList<>();
        json.get("events")
                .forEach(
                        event -> events.add(GoldEvent.of(event, json.get("text").asString())));
        return new GoldReport(MarkedReport.of(json, reader), events);
    }

    EarlierReading reading() {
        return report.reading();
    }

    boolean isMarked(Span span) {
        return report.isMarked(span.start());
    }
}
