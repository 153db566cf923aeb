// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.EarlierReading;
import org.sitrep.record.Input;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report with the events that careful readers marked in some of its sentences. */
record GoldReport(EarlierReading reading, List<Span> marked, List<GoldEvent> events) {

    /** Reads JSON lines: a report with {@code sentences} that were read and the {@code events} in them. */
    static List<GoldReport> readAll(Path file, EarlierReader reader) {
        try {
            return Files.readAllLines(file).parallelStream()
                    .map(line -> of(JsonMapper.shared().readTree(line), reader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    private static GoldReport of(JsonNode json, EarlierReader reader) {
        String text = json.get("text").asString();
        Optional<LocalDate> published = GoldEvent.string(json, "published").map(LocalDate::parse);
        Report report = new Report(
                json.get("id").asString(),
                Optional.empty(),
                GoldEvent.string(json, "publisher"),
                GoldEvent.string(json, "title"),
                published,
                published.map(day -> PublishedFrom.GIVEN),
                "en",
                text,
                List.of(),
                Optional.<Input>empty(),
                Optional.empty());
        List<Span> marked = new ArrayList<>();
        json.get("sentences")
                .forEach(sentence -> marked.add(Span.of(
                        text,
                        text.offsetByCodePoints(0, sentence.get(0).asInt()),
                        text.offsetByCodePoints(0, sentence.get(1).asInt()))));
        List<GoldEvent> events = new ArrayList<>();
        json.get("events").forEach(event -> events.add(GoldEvent.of(event, text)));
        return new GoldReport(reader.read(report), marked, events);
    }

    boolean isMarked(Span span) {
        return marked.stream().anyMatch(sentence -> sentence.start() <= span.start() && span.start() < sentence.end());
    }
}
