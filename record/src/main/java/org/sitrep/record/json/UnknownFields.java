// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.io.StringWriter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a record holds that this version does not know, such as a field of a later version: kept, and written again where it stood.
 *
 * @param values JSON by where it stands, a JSON pointer (RFC 6901): {@code /events/3/mood}
 */
public record UnknownFields(SortedMap<String, String> values) {

    public static final UnknownFields NONE = new UnknownFields(new TreeMap<>());

    private static final JsonFactory FACTORY = new JsonFactory();

    public UnknownFields {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What stands at a place. */
    Optional<String> find(String pointer) {
        return Optional.ofNullable(values.get(pointer));
    }

    /** The same with another field. */
    UnknownFields with(String pointer, String json) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(pointer, json);
        return new UnknownFields(more);
    }

    /** The same without a field. */
    UnknownFields without(String pointer) {
        SortedMap<String, String> fewer = new TreeMap<>(values);
        fewer.remove(pointer);
        return new UnknownFields(fewer);
    }

    /** A record with these fields at the ends of the objects they stood in. */
    String putInto(String record) {
        StringWriter out = new StringWriter();
        try (JsonParser from = FACTORY.createParser(ObjectReadContext.empty(), record);
                JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
                if (token == JsonToken.END_OBJECT) {
                    putInto(to, from.streamReadContext().pathAsPointer().toString());
                }
                to.copyCurrentEventExact(from);
            }
        }
        return out.toString();
    }

    private void putInto(JsonGenerator to, String object) {
        for (Map.Entry<String, String> field : values.entrySet()) {
            JsonPointer pointer = JsonPointer.compile(field.getKey());
            if (pointer.head().toString().equals(object)) {
                to.writeName(pointer.last().getMatchingProperty());
                to.writeRawValue(field.getValue());
            }
        }
    }
}
