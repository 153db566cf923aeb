// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** An enum in JSON, by the names that {@link PublishedName} gives its constants. */
record EnumShape<E extends Enum<E>>(Map<E, String> names) implements Shape<E> {

    static <E extends Enum<E>> EnumShape<E> of(Class<E> type) {
        return new EnumShape<>(Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(
                        Function.identity(), PublishedName::of, (a, b) -> a, () -> new EnumMap<>(type))));
    }

    @Override
    public void write(RecordSink to, E value) {
        to.json().writeString(names.get(value));
    }

    @Override
    public E read(RecordSource from) {
        String name = STRING.read(from);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> from.malformed("\"" + name + "\" is not one of " + names.values()));
    }

    @Override
    public void describe(JsonGenerator json) {
        json.writeStartObject();
        json.writeName("enum");
        json.writeStartArray();
        names.values().stream().distinct().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
