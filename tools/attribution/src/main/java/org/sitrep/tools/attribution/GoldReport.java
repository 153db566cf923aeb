// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

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

/** A report with the statements that careful readers marked in some of its sentences. */
record GoldReport(EarlierReading reading, List<Span> marked, List<GoldStatement> statements) {

    /** Reads JSON lines: a report with {@code sentences} that were read and the {@code statements} in them. */
    static List<GoldReport> readAll(Path file, EarlierReader reader) {
        try {
            return Files.readAllLines(file).parallelStream()
                    .map(line -> of(JsonMapper.shared().readTree(line), reader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    /** The report as it is to be read. */
    static Report report(JsonNode json) {
        Optional<LocalDate> published = string(json, "published").map(LocalDate::parse);
        return new Report(
                json.get("id").asString(),
                Optional.empty(),
                string(json, "publisher"),
                string(json, "title"),
                published,
                published.map(day -> PublishedFrom.GIVEN),
                "en",
                json.get("text").asString(),
                List.of(),
                Optional.<Input>empty(),
                Optional.empty());
    }

    private static GoldReport of(JsonNode json, EarlierReader reader) {
        String text = json.get("text").asString();
        List<Span> marked = new ArrayList<>();
        if (json.has("sentences")) {
            json.get("sentences")
                    .forEach(sentence -> marked.add(Span.of(
                            text,
                            text.offsetByCodePoints(0, sentence.get(0).asInt()),
                            text.offsetByCodePoints(0, sentence.get(1).asInt()))));
        }
        List<GoldStatement> statements = new ArrayList<>();
        if (json.has("statements")) {
            json.get("statements").forEach(statement -> statements.add(GoldStatement.of(statement, text)));
        }
        return new GoldReport(reader.read(report(json)), marked, statements);
    }

    private static Optional<String> string(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.get(field).asString()) : Optional.empty();
    }

    boolean isMarked(int offset) {
        return marked.stream().anyMatch(sentence -> sentence.start() <= offset && offset < sentence.end());
    }
}
