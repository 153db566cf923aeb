// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads start tags and their attributes, whose values may lack quotes or the second quote. */
final class TagReader {

    private static final int MOST_ATTRIBUTES = 100;

    private final String text;
    private final Entities entities;
    private final Faults faults;
    private final NextIndex tagEnd;
    private final NextIndex doubleQuote;
    private final NextIndex singleQuote;
    private int at;

    TagReader(String text, Entities entities, Faults faults) {
        this.text = text;
        this.entities = entities;
        this.faults = faults;
        tagEnd = new NextIndex(text, ">");
        doubleQuote = new NextIndex(text, "\"");
        singleQuote = new NextIndex(text, "'");
    }

    /** The place after the tag read last. */
    int end() {
        return at;
    }

    /** The tag whose bracket stands at {@code open}. */
    Token.Start read(int open) {
        String name = name(text, open + 1, text.length());
        at = open + 1 + name.length();
        Map<String, String> attributes = Map.of();
        boolean empty = false;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            char c = text.charAt(at);
            if (c == '/' || !isNamePart(c)) {
                empty = c == '/' || empty && Character.isWhitespace(c);
                at++;
            } else {
                empty = false;
                attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
                readAttribute(attributes);
            }
        }
        if (at < text.length() && text.charAt(at) == '>') {
            at++;
        } else {
            faults.add("The markup is not well-formed: a tag is not closed.");
        }
        return new Token.Start(name, attributes, empty);
    }

    private void readAttribute(Map<String, String> attributes) {
        String name = name(text, at, text.length());
        at += name.length();
        skipSpace();
        String value = "";
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            value = at < text.length() ? value() : "";
        }
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.putIfAbsent(name, entities.decode(value, faults));
        }
    }

    private String value() {
        char quote = text.charAt(at);
        if (quote == '"' || quote == '\'') {
            int close = (quote == '"' ? doubleQuote : singleQuote).from(at + 1);
            if (closes(close)) {
                String value = text.substring(at + 1, close);
                at = close + 1;
                return value;
            }
            at++;
        }
        faults.add("The markup is not well-formed: the value of an attribute is not in quotes.");
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "<>\"'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int end =
                at > start && at < text.length() && text.charAt(at) == '>' && text.charAt(at - 1) == '/' ? at - 1 : at;
        at = end;
        return text.substring(start, end);
    }

    /** Whether a quote at {@code close} ends a value: nothing but space, a slash or the end of the tag can follow, or the tag ends after it anyway. */
    private boolean closes(int close) {
        if (close >= text.length()) {
            return false;
        }
        char next = close + 1 < text.length() ? text.charAt(close + 1) : '>';
        return close < tagEnd.from(at) || Character.isWhitespace(next) || next == '>' || next == '/' || next == '?';
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** The name that starts at {@code from}, in lower case. */
    static String name(String text, int from, int limit) {
        int end = from;
        while (end < limit && isNamePart(text.charAt(end))) {
            end++;
        }
        return lower(text.substring(from, end));
    }

    /** Keeps its length, which {@code toLowerCase} need not. */
    private static String lower(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() == name.length() ? lower : name;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
