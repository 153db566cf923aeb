// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes readings, failures and the schema of the record as JSON, the same bytes for the same value. Thread-safe. */
public final class ReadingWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    };

    private ReadingWriter() {}

    /** The record of one report, on one line without a line end. */
    public static String write(Reading reading) {
        return written(json -> Shapes.READING.write(new RecordSink(json, true), reading));
    }

    /** The same without the report's text and without the words of spans, which follow from it: a third of the size. */
    public static String writeWithoutWords(Reading reading) {
        return written(json -> Shapes.READING.write(new RecordSink(json, false), reading));
    }

    /** The record of one report with what else it held when it was {@linkplain ReadingReader#readKeeping read}. */
    public static String write(KeptRecord record) {
        String json = write(record.reading());
        return record.unknown().isEmpty() ? json : record.unknown().putInto(json);
    }

    /** The line that stands for a report that could not be read. */
    public static String write(Failure failure) {
        return written(json -> Shapes.FAILURE.write(new RecordSink(json, true), failure));
    }

    /** The JSON Schema (draft 2020-12) of a line of output: a record or a failure. Indented, for people to read. */
    public static String schema() {
        return written(INDENTED, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringProperty("title", "What Sitrep reads out of one report");
            json.writeName("oneOf");
            json.writeStartArray();
            Shapes.READING.describe(json);
            Shapes.FAILURE.describe(json);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static String written(Consumer<JsonGenerator> content) {
        return written(ObjectWriteContext.empty(), content);
    }

    private static String written(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            content.accept(json);
        }
        return out.toString();
    }
}
