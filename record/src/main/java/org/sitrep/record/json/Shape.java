// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type look in JSON: how one is written, and the schema of all of them.
 *
 * <p>Shapes are immutable and safe to share between threads.
 */
interface Shape<T> {

    void write(JsonGenerator json, T value);

    /** Writes the JSON Schema (draft 2020-12) of this shape as one object. */
    void describe(JsonGenerator json);

    Shape<String> STRING = new Scalar<>("string", JsonGenerator::writeString);
    Shape<Integer> INTEGER = new Scalar<>("integer", JsonGenerator::writeNumber);
    Shape<Boolean> BOOLEAN = new Scalar<>("boolean", JsonGenerator::writeBoolean);
    Shape<Double> DEGREES = new Scalar<>("number", JsonGenerator::writeNumber);
    Shape<BigDecimal> NUMBER = new Scalar<>("number", (json, value) -> json.writeNumber(value.toPlainString()));

    /** A list of values of {@code item}. */
    static <T> Shape<List<T>> listOf(Shape<T> item) {
        return new Listing<>(item);
    }

    /** The constants of an enum, by the names that {@link EnumShape} gives them. */
    static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
        return EnumShape.of(type);
    }

    /** Numbers and strings. */
    record Scalar<T>(String type, Writer<T> writer) implements Shape<T> {

        interface Writer<T> {
            void write(JsonGenerator json, T value);
        }

        @Override
        public void write(JsonGenerator json, T value) {
            writer.write(json, value);
        }

        @Override
        public void describe(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("type", type);
            json.writeEndObject();
        }
    }

    /** An array. */
    record Listing<T>(Shape<T> item) implements Shape<List<T>> {

        @Override
        public void write(JsonGenerator json, List<T> values) {
            json.writeStartArray();
            values.forEach(value -> item.write(json, value));
            json.writeEndArray();
        }

        @Override
        public void describe(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("type", "array");
            json.writeName("items");
            item.describe(json);
            json.writeEndObject();
        }
    }
}
