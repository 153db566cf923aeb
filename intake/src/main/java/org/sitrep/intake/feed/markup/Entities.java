// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sitrep.lexicon.Table;

/**
 * Decodes references to characters: numbers, the names of XML and HTML, and the short ones that a document declares. What is none stays
 * as it is, so that a bare ampersand is itself. Nothing that is decoded is looked at again.
 */
final class Entities {

    private static final Map<String, String> NAMED = named();
    private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST_NAME = 32;
    /** No declared entity can grow a document by more than this factor over its shortest reference. */
    private static final int LONGEST_VALUE = 64;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Map<String, String> declared = new HashMap<>();

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (Table.Row row : Table.load(Entities.class, "entities.tsv").rows()) {
            named.put(row.get("name"), Character.toString(Integer.parseInt(row.get("code"), 16)));
        }
        return Map.copyOf(named);
    }

    /** Takes a declaration of the document, unless its value is long or refers to others. */
    void declare(String name, String value) {
        String plain = value.startsWith("&#") ? decode(value) : value;
        if (plain.length() <= LONGEST_VALUE && plain.indexOf('&') < 0 && declared.size() < LONGEST_VALUE) {
            declared.putIfAbsent(name, plain);
        }
    }

    /**
     * The text with its references decoded.
     *
     * @param faults hears of those that XML does not have
     */
    String decode(String text, Faults faults) {
        tell(text, faults);
        return decode(text);
    }

    private void tell(String text, Faults faults) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = referenceEnd(text, at + 1);
            String name = end < 0 ? "" : text.substring(at + 1, end);
            if (end < 0) {
                faults.add("The markup is not well-formed: there is a bare \"&\".");
            } else if (!name.startsWith("#") && !XML.contains(name) && !declared.containsKey(name)) {
                faults.add("The entity " + Faults.quote(name) + " is not declared.");
            }
        }
    }

    String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        while (ampersand >= 0) {
            int end = referenceEnd(text, ampersand + 1);
            String value = end < 0 ? "" : value(text.substring(ampersand + 1, end));
            if (!value.isEmpty()) {
                decoded.append(text, done, ampersand).append(value);
                done = end + 1;
            }
            ampersand = text.indexOf('&', ampersand + 1);
        }
        return decoded.append(text, done, text.length()).toString();
    }

    /** The place of the semicolon of a reference whose name starts at {@code from}; -1 where there is none. */
    private static int referenceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        return end > from && end < text.length() && text.charAt(end) == ';' ? end : -1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '#' || c == '_' || c == '-' || c == '.';
    }

    /** What a reference stands for; empty where it is none. */
    private String value(String name) {
        if (name.startsWith("#")) {
            return numbered(name.substring(1));
        }
        String own = declared.getOrDefault(name, "");
        return own.isEmpty() ? NAMED.getOrDefault(name, "") : own;
    }

    private static String numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        try {
            int code = Integer.parseInt(hexadecimal ? number.substring(1) : number, hexadecimal ? 16 : 10);
            return code >= 0x80 && code < 0xA0
                    ? new String(new byte[] {(byte) code}, WINDOWS)
                    : Characters.isAllowed(code) ? Character.toString(code) : "\uFFFD";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
