// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.io.StringWriter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where a record is read from: tokens, the text that its spans point into, and what it holds that is not known. Not thread-safe.
 */
final class RecordSource {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final String text;
    private final boolean words;
    private final TreeMap<String, String> unknown = new TreeMap<>();
    private JsonToken token = JsonToken.NOT_AVAILABLE;

    /**
     * @param text the report's text
     * @param words whether the record itself holds the words
     */
    RecordSource(JsonParser json, String text, boolean words) {
        this.json = json;
        this.text = text;
        this.words = words;
    }

    /** The report's text. */
    String text() {
        return text;
    }

    /** Whether the record itself holds the words. */
    boolean words() {
        return words;
    }

    JsonToken token() {
        return token;
    }

    JsonToken next() {
        try {
            token = Optional.ofNullable(json.nextToken()).orElse(JsonToken.NOT_AVAILABLE);
            return token;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** The name of the property at hand. */
    String name() {
        return json.currentName();
    }

    <T> T value(Function<JsonParser, T> reader) {
        try {
            return reader.apply(json);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** Where it is, as a JSON pointer. */
    String path() {
        return json.streamReadContext().pathAsPointer().toString();
    }

    MalformedRecordException malformed(String reason) {
        return new MalformedRecordException(path(), reason);
    }

    private MalformedRecordException malformed(JacksonException e) {
        return malformed("it is not valid JSON: "
                + e.getOriginalMessage().lines().findFirst().orElse(""));
    }

    /** Keeps the property at hand, which this version does not know. */
    void keepUnknown() {
        String where = path();
        StringWriter raw = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), raw)) {
            next();
            copy.copyCurrentStructureExact(json);
        } catch (JacksonException e) {
            throw malformed(e);
        }
        token = json.currentToken();
        unknown.put(where, raw.toString());
    }

    UnknownFields unknown() {
        return new UnknownFields(unknown);
    }
}
