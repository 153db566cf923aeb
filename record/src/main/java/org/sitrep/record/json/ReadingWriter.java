// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.io.StringWriter;
import org.sitrep.record.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes readings, failures and the schema of the record as JSON, the same bytes for the same value. Thread-safe. */
public final class ReadingWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReadingWriter() {}

    /** The record of one report, on one line without a line end. */
    public static String write(Reading reading) {
        return written(json -> Shapes.READING.write(json, reading));
    }

    /** The line that stands for a report that could not be read. */
    public static String writeFailure(String id, String code, String message) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeName("error");
            json.writeStartObject();
            json.writeStringProperty("code", code);
            json.writeStringProperty("message", message);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** The JSON Schema (draft 2020-12) of what {@link #write} gives. */
    public static String schema() {
        return written(Shapes.READING::describe);
    }

    private static String written(java.util.function.Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
        }
        return out.toString();
    }
}
