// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A string that is one of a few.
 *
 * @param labels each once, in the order of the vocabulary
 */
record LabelShape(List<String> labels) implements Shape<String> {

    static LabelShape of(Stream<String> labels) {
        return new LabelShape(labels.distinct().toList());
    }

    @Override
    public void write(RecordSink to, String value) {
        to.json().writeString(value);
    }

    @Override
    public String read(RecordSource from) {
        String label = STRING.read(from);
        if (!labels.contains(label)) {
            throw from.malformed("\"" + label + "\" is not one of " + labels);
        }
        return label;
    }

    @Override
    public void describe(JsonGenerator json) {
        json.writeStartObject();
        json.writeName("enum");
        json.writeStartArray();
        labels.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
