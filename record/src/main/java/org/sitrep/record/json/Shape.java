// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * How values of one type look in JSON: how one is written, how it is read back, and the schema of all of them.
 *
 * <p>What {@code read} gives of what {@code write} wrote is equal to what was written. Shapes are immutable and safe to share between threads.
 */
interface Shape<T> {

    void write(RecordSink to, T value);

    /**
     * Reads the value whose first token is the current one, and leaves its last token as the current one.
     *
     * @throws MalformedRecordException where there is no such value
     */
    T read(RecordSource from);

    /** Writes the JSON Schema (draft 2020-12) of this shape as one object. */
    void describe(JsonGenerator json);

    Shape<String> STRING =
            new Scalar<>("string", JsonToken.VALUE_STRING, JsonGenerator::writeString, JsonParser::getString);
    Shape<Integer> INTEGER =
            new Scalar<>("integer", JsonToken.VALUE_NUMBER_INT, JsonGenerator::writeNumber, JsonParser::getIntValue);
    Shape<Boolean> BOOLEAN = new Flag();
    Shape<Double> DEGREES = new Scalar<>(
            "number", JsonToken.VALUE_NUMBER_FLOAT, JsonGenerator::writeNumber, JsonParser::getDoubleValue);
    Shape<BigDecimal> NUMBER = new Scalar<>(
            "number",
            JsonToken.VALUE_NUMBER_FLOAT,
            (json, value) -> json.writeNumber(value.toPlainString()),
            JsonParser::getDecimalValue);

    /** A list of values of {@code item}. */
    static <T> Shape<List<T>> listOf(Shape<T> item) {
        return new Listing<>(item);
    }

    /** The constants of an enum, by the names that {@link EnumShape} gives them. */
    static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
        return EnumShape.of(type);
    }

    /**
     * Numbers and strings.
     *
     * @param token what it begins with; a whole number will do for any number
     */
    record Scalar<T>(String type, JsonToken token, Writer<T> writer, Function<JsonParser, T> reader)
            implements Shape<T> {

        interface Writer<T> {
            void write(JsonGenerator json, T value);
        }

        @Override
        public void write(RecordSink to, T value) {
            writer.write(to.json(), value);
        }

        @Override
        public T read(RecordSource from) {
            JsonToken found = from.token();
            boolean whole = token == JsonToken.VALUE_NUMBER_FLOAT && found == JsonToken.VALUE_NUMBER_INT;
            if (found != token && !whole) {
                throw from.malformed("it is no " + type);
            }
            return from.value(reader);
        }

        @Override
        public void describe(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("type", type);
            json.writeEndObject();
        }
    }

    /** True or false. */
    record Flag() implements Shape<Boolean> {

        @Override
        public void write(RecordSink to, Boolean value) {
            to.json().writeBoolean(value);
        }

        @Override
        public Boolean read(RecordSource from) {
            return switch (from.token()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> throw from.malformed("it is neither true nor false");
            };
        }

        @Override
        public void describe(JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("type", "boolean");
            json.writeEndObject();
        }
    }

    /** An array. */
    record Listing<T>(Shape<T> item) implements Shape<List<T>> {

        @Override
        public void write(RecordSink to, List<T> values) {
            to.json().writeStartArray();
            values.forEach(value -> item.write(to, value));
            to.json().writeEndArray();
        }

        @Override
        public List<T> read(RecordSource from) {
            if (from.token() != JsonToken.START_ARRAY) {
                throw from.malformed("it is no array");
            }
            List<T> values = new ArrayList<>();
            while (from.next() != JsonToken.END_ARRAY) {
                values.add(item.read(from));
            }
            return values;
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
