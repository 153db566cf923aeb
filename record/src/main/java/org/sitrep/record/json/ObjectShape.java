// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A JSON object: properties in a fixed order, some of them optional, and how a value is made of them again.
 *
 * <p>The builder is not thread-safe; what it builds is.
 */
final class ObjectShape<T> implements Shape<T> {

    private final List<Property<T, ?>> properties;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Function<Properties, T> maker;

    private ObjectShape(List<Property<T, ?>> properties, Function<Properties, T> maker) {
        this.properties = List.copyOf(properties);
        this.maker = maker;
        for (int i = 0; i < properties.size(); i++) {
            slots.put(properties.get(i).name, i);
        }
    }

    /** @param design names the properties and gives what makes a value of them */
    static <T> ObjectShape<T> of(Function<Builder<T>, Function<Properties, T>> design) {
        Builder<T> builder = new Builder<>();
        Function<Properties, T> maker = design.apply(builder);
        return new ObjectShape<>(builder.properties, maker);
    }

    @Override
    public void write(RecordSink to, T value) {
        to.json().writeStartObject();
        properties.forEach(property -> property.write(to, value));
        to.json().writeEndObject();
    }

    @Override
    public T read(RecordSource from) {
        if (from.token() != JsonToken.START_OBJECT) {
            throw from.malformed("it is no object");
        }
        @Nullable Object[] values = new Object[properties.size()];
        while (from.next() == JsonToken.PROPERTY_NAME) {
            Integer slot = slots.get(from.name());
            if (slot == null) {
                from.keepUnknown();
            } else {
                from.next();
                values[slot] = properties.get(slot).shape.read(from);
            }
        }
        return made(from, values);
    }

    private T made(RecordSource from, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            Property<T, ?> property = properties.get(i);
            if (values[i] == null
                    && (property.presence == Presence.ALWAYS || property.presence == Presence.WORDS && from.words())) {
                throw from.malformed("\"" + property.name + "\" is missing");
            }
        }
        try {
            return maker.apply(new Properties(from, values, 0));
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            throw from.malformed(reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason);
        }
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
        properties.stream()
                .filter(property -> property.presence != Presence.SOMETIMES)
                .forEach(p -> json.writeString(p.name));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** When a property is there. */
    private enum Presence {
        ALWAYS,
        SOMETIMES,
        /** Wherever words are written that follow from the report's text. */
        WORDS
    }

    /** One property: its name, how to get it, and when it is there. */
    private record Property<T, V>(String name, Shape<V> shape, Function<T, Optional<V>> get, Presence presence) {

        void write(RecordSink to, T value) {
            if (presence == Presence.WORDS && !to.words()) {
                return;
            }
            get.apply(value).ifPresent(v -> {
                to.json().writeName(name);
                shape.write(to, v);
            });
        }
    }

    /** The values of the properties of one object, as they were read. */
    static final class Properties {
        private final RecordSource from;
        private final @Nullable Object[] values;
        private final int base;

        private Properties(RecordSource from, @Nullable Object[] values, int base) {
            this.from = from;
            this.values = values;
            this.base = base;
        }

        <V> V get(Key<V> key) {
            return key.of.apply(this);
        }

        /** The text that the report's spans point into. */
        String text() {
            return from.text();
        }

        @SuppressWarnings("unchecked") // the slot is filled by the shape that the key was made with
        private <V> Optional<V> slot(int slot) {
            return Optional.ofNullable((V) values[base + slot]);
        }

        private Properties from(int slot) {
            return new Properties(from, values, base + slot);
        }
    }

    /** Finds a property among those that were read. */
    static final class Key<V> {
        private final Function<Properties, V> of;

        private Key(Function<Properties, V> of) {
            this.of = of;
        }
    }

    /** Collects properties in the order in which they are to be written. */
    static final class Builder<T> {
        private final List<Property<T, ?>> properties = new ArrayList<>();

        <V> Key<V> with(String name, Shape<V> shape, Function<T, V> get) {
            Key<Optional<V>> key = add(name, shape, value -> Optional.of(get.apply(value)), Presence.ALWAYS);
            return new Key<>(values -> values.get(key).orElseThrow());
        }

        <V> Key<Optional<V>> maybe(String name, Shape<V> shape, Function<T, Optional<V>> get) {
            return add(name, shape, get, Presence.SOMETIMES);
        }

        /** Words that follow from the report's text. */
        Key<Optional<String>> words(String name, Function<T, String> get) {
            return add(name, STRING, value -> Optional.of(get.apply(value)), Presence.WORDS);
        }

        /** The properties of a part, written as this object's own. */
        <P> Key<P> flat(ObjectShape<P> part, Function<T, P> get) {
            int slot = properties.size();
            part.properties.forEach(property -> lift(property, get));
            return new Key<>(values -> part.maker.apply(values.from(slot)));
        }

        private <P, V> void lift(Property<P, V> property, Function<T, P> get) {
            properties.add(new Property<>(
                    property.name, property.shape, value -> property.get.apply(get.apply(value)), property.presence));
        }

        private <V> Key<Optional<V>> add(String name, Shape<V> shape, Function<T, Optional<V>> get, Presence presence) {
            int slot = properties.size();
            properties.add(new Property<>(name, shape, get, presence));
            return new Key<>(values -> values.slot(slot));
        }
    }
}
