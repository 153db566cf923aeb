// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.text.Span;
import tools.jackson.databind.JsonNode;

/** A report some of whose sentences careful readers have marked. */
public record MarkedReport(EarlierReading reading, List<Span> marked) {

    /** Of a JSON object with a report and, in {@code sentences}, the first and last offsets of those marked, in code points. */
    public static MarkedReport of(JsonNode json, EarlierReader reader) {
        String text = json.get("text").asString();
        List<Span> marked = new ArrayList<>();
        json.path("sentences")
                .forEach(sentence -> marked.add(Span.of(
                        text,
                        text.offsetByCodePoints(0, sentence.get(0).asInt()),
                        text.offsetByCodePoints(0, sentence.get(1).asInt()))));
        return new MarkedReport(reader.read(report(json)), marked);
    }

    /** The report as it is to be read. */
    public static Report report(JsonNode json) {
        Optional<LocalDate> published = GoldLines.string(json, "published").map(LocalDate::parse);
        return new Report(
                json.get("id").asString(),
                Optional.empty(),
                GoldLines.string(json, "publisher"),
                GoldLines.string(json, "title"),
                published,
                published.map(day -> PublishedFrom.GIVEN),
                "en",
                json.get("text").asString(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether an offset stands in a marked sentence. */
    public boolean isMarked(int offset) {
        return marked.stream().anyMatch(sentence -> sentence.start() <= offset && offset < sentence.end());
    }
}
