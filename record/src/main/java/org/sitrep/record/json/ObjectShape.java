// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A JSON object: properties in a fixed order, some of them optional.
 *
 * <p>The builder is not thread-safe; what it builds is.
 */
final class ObjectShape<T> implements Shape<T> {

    private final List<Property<T, ?>> properties;

    private ObjectShape(List<Property<T, ?>> properties) {
        this.properties = List.copyOf(properties);
    }

    static <T> Builder<T> object() {
        return new Builder<>();
    }

    @Override
    public void write(JsonGenerator json, T value) {
        json.writeStartObject();
        properties.forEach(property -> property.write(json, value));
        json.writeEndObject();
    }

    @Override
    public void describe(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "object");
        json.writeName("properties");
        json.writeStartObject();
        for (Property<T, ?> property : properties) {
            json.writeName(property.name);
            property.shape.describe(json);
        }
        json.writeEndObject();
        json.writeName("required");
        json.writeStartArray();
        properties.stream().filter(property -> property.required).forEach(p -> json.writeString(p.name));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One property: its name, how to get it, and whether it is always there. */
    private record Property<T, V>(String name, Shape<V> shape, Function<T, Optional<V>> get, boolean required) {

        void write(JsonGenerator json, T value) {
            get.apply(value).ifPresent(v -> {
                json.writeName(name);
                shape.write(json, v);
            });
        }
    }

    /** Collects properties in the order in which they are to be written. */
    static final class Builder<T> {
        private final List<Property<T, ?>> properties = new ArrayList<>();

        <V> Builder<T> with(String name, Shape<V> shape, Function<T, V> get) {
            properties.add(new Property<>(name, shape, value -> Optional.of(get.apply(value)), true));
            return this;
        }

        <V> Builder<T> maybe(String name, Shape<V> shape, Function<T, Optional<V>> get) {
            properties.add(new Property<>(name, shape, get, false));
            return this;
        }

        /** The properties of a part, written as this object's own. */
        <P> Builder<T> flat(ObjectShape<P> part, Function<T, P> get) {
            part.properties.forEach(property -> lift(property, get));
            return this;
        }

        private <P, V> void lift(Property<P, V> property, Function<T, P> get) {
            properties.add(new Property<>(
                    property.name, property.shape, value -> property.get.apply(get.apply(value)), property.required));
        }

        ObjectShape<T> build() {
            return new ObjectShape<>(properties);
        }
    }
}
