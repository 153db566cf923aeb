// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads JSON as pages have it: with line breaks and quotation marks in strings, commas missing or too many, comments around
 * it, or cut off. It never fails; what cannot be understood is passed over.
 */
final class LenientJson {

    /** Levels; deeper JSON ends there. */
    private static final int DEEPEST = 40;

    /** In characters; longer JSON is cut off. */
    private static final int LONGEST = 2_000_000;

    private final String in;
    private final int end;
    private int at;

    private LenientJson(String in) {
        this.in = in;
        this.end = Math.min(in.length(), LONGEST);
    }

    /** The objects and arrays in a text, one after the other. */
    static List<JsonValue> read(String text) {
        LenientJson json = new LenientJson(text);
        List<JsonValue> found = new ArrayList<>();
        while (json.at < json.end) {
            char c = json.in.charAt(json.at);
            if (c == '{' || c == '[') {
                found.add(json.value(0));
            } else {
                json.at++;
            }
        }
        return found;
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            at = end;
        }
        skipSpace();
        char c = at < end ? in.charAt(at) : ',';
        return switch (c) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> new JsonValue.Text(string());
            default -> new JsonValue.Text(bare());
        };
    }

    private JsonValue members(int depth) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        at++;
        while (at < end && in.charAt(at) != '}') {
            if (in.charAt(at) == '"') {
                member(values, depth);
            } else {
                at++;
            }
        }
        at++;
        return new JsonValue.Members(values);
    }

    private void member(Map<String, JsonValue> values, int depth) {
        String name = string().strip().toLowerCase(Locale.ROOT);
        skipSpace();
        if (at < end && in.charAt(at) == ':') {
            at++;
            JsonValue value = value(depth + 1);
            values.putIfAbsent(name, value);
        }
    }

    private JsonValue items(int depth) {
        List<JsonValue> values = new ArrayList<>();
        at++;
        skipSpace();
        while (at < end && in.charAt(at) != ']') {
            char c = in.charAt(at);
            if (c == ',' || c == '}' || c == ':' || Character.isWhitespace(c)) {
                at++;
            } else {
                values.add(value(depth + 1));
            }
        }
        at++;
        return new JsonValue.Items(values);
    }

    private String string() {
        JsonString string = JsonString.at(in, at + 1, end);
        at = string.next();
        return string.value();
    }

    private String bare() {
        int start = at;
        while (at < end && ",}]\n".indexOf(in.charAt(at)) < 0) {
            at++;
        }
        return in.substring(start, at).strip();
    }

    private void skipSpace() {
        while (at < end && Character.isWhitespace(in.charAt(at))) {
            at++;
        }
    }
}
