// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.TimexType;
import tools.jackson.core.JsonGenerator;

/**
 * An enum in JSON. Codes of a standard (PLOVER, TIMEX3) keep their capitals, all other names are lower case with hyphens.
 */
record EnumShape<E extends Enum<E>>(Map<E, String> names) implements Shape<E> {

    static <E extends Enum<E>> EnumShape<E> of(Class<E> type) {
        boolean standard = type == EventType.class || type == Sector.class || type == TimexType.class;
        return of(
                type,
                e -> standard ? e.name() : e.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** With the names of a vocabulary that has its own style. */
    static <E extends Enum<E>> EnumShape<E> of(Class<E> type, Function<E, String> name) {
        return new EnumShape<>(Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(Function.identity(), name, (a, b) -> a, () -> new EnumMap<>(type))));
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
