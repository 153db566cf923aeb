// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values in JSON, whatever they were meant to be. The parser stands at the value and is left at its end. */
final class JsonValues {

    private JsonValues() {}

    /** A value that is text or a number; empty where it is blank or something else. */
    static Optional<String> text(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            return Optional.of(parser.getString().strip()).filter(text -> !text.isEmpty());
        }
        parser.skipChildren();
        return Optional.empty();
    }

    /** The texts of a list. */
    static List<String> texts(JsonParser parser) {
        return elements(parser).stream()
                .flatMap(element -> Stream.ofNullable(element.get("")))
                .toList();
    }

    /** What each object of a list, or the only one, calls so. */
    static List<String> named(JsonParser parser, String name) {
        return elements(parser).stream()
                .flatMap(element -> Stream.ofNullable(element.get(name)))
                .distinct()
                .toList();
    }

    /** The objects of a list, or the only one, as their texts by name; a text among them stands by the empty name. */
    static List<Map<String, String>> elements(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return List.of(element(parser));
        }
        List<Map<String, String>> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            Map<String, String> element = element(parser);
            if (elements.size() < FeedLimits.VALUES) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Map<String, String> element(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            text(parser).ifPresent(value -> texts.put("", value));
            return texts;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            text(parser).filter(value -> texts.size() < FeedLimits.VALUES).ifPresent(value -> texts.put(name, value));
        }
        return texts;
    }
}
