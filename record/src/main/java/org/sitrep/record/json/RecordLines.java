// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import static org.sitrep.record.json.Shape.STRING;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.record.identity.ReportId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes the lines of a file of records. Thread-safe. */
public final class RecordLines {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> TELLING = Set.of("error", "forgotten", "decision", "undone", "report");
    static final String KNOWN_FROM = "knownFrom";
    private static final String KNOWN_FROM_POINTER = "/" + KNOWN_FROM;
    private static final Pattern REPORT_KEY = Pattern.compile("[0-9a-f]{32}");

    private static final Shape<RecordLine.Forgotten> FORGOTTEN = ObjectShape.of(gap -> {
        var report = gap.with("forgotten", STRING, each -> each.report().value());
        var knownFrom = gap.with(KNOWN_FROM, STRING, each -> each.knownFrom().toString());
        return values -> new RecordLine.Forgotten(key(values.get(report)), time(values.get(knownFrom)));
    });

    private RecordLines() {}

    /** The line, without its end. */
    public static String write(RecordLine line) {
        return switch (line) {
            case RecordLine.Kept kept -> ReadingWriter.write(dated(kept));
            case RecordLine.Refused refused -> ReadingWriter.write(refused.failure());
            case RecordLine.Forgotten gap ->
                ReadingWriter.written(json -> FORGOTTEN.write(new RecordSink(json, true), gap));
            case RecordLine.Decided decided ->
                ReadingWriter.written(json -> DecisionShapes.DECIDED.write(new RecordSink(json, true), decided));
            case RecordLine.Undone undone ->
                ReadingWriter.written(json -> DecisionShapes.UNDONE.write(new RecordSink(json, true), undone));
        };
    }

    private static KeptRecord dated(RecordLine.Kept kept) {
        return kept.knownFrom()
                .map(time -> new KeptRecord(
                        kept.record().reading(), kept.record().unknown().with(KNOWN_FROM_POINTER, "\"" + time + "\"")))
                .orElse(kept.record());
    }

    /**
     * What stands on a line.
     *
     * @throws MalformedRecordException where it is none of these
     */
    public static RecordLine read(String line) {
        return switch (tellingProperty(line)) {
            case "error" -> new RecordLine.Refused(read(line, Shapes.FAILURE));
            case "forgotten" -> read(line, FORGOTTEN);
            case "decision" -> read(line, DecisionShapes.DECIDED);
            case "undone" -> read(line, DecisionShapes.UNDONE);
            default -> kept(ReadingReader.readKeeping(line));
        };
    }

    /** The first property that tells what it is; {@code report} where nothing does. */
    private static String tellingProperty(String line) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (TELLING.contains(name)) {
                    return name;
                }
                json.nextToken();
                json.skipChildren();
            }
            return "report";
        } catch (JacksonException e) {
            return "report";
        }
    }

    private static <T> T read(String line, Shape<T> shape) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            RecordSource from = new RecordSource(json, "", true);
            from.next();
            return shape.read(from);
        }
    }

    private static RecordLine kept(KeptRecord record) {
        Optional<Instant> knownFrom = record.unknown().find(KNOWN_FROM_POINTER).map(RecordLines::quotedTime);
        return new RecordLine.Kept(
                new KeptRecord(record.reading(), record.unknown().without(KNOWN_FROM_POINTER)), knownFrom);
    }

    private static Instant quotedTime(String json) {
        try {
            return time(json.replace("\"", ""));
        } catch (IllegalArgumentException e) {
            throw new MalformedRecordException(KNOWN_FROM_POINTER, String.valueOf(e.getMessage()));
        }
    }

    static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("it is no time like 2025-12-14T10:15:30Z", e);
        }
    }

    static ReportId key(String value) {
        if (!REPORT_KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("it is no key of a report");
        }
        return new ReportId(value);
    }
}
