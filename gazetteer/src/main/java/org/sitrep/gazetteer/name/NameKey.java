// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;

/**
 * The form under which names are compared: lower-case letters without diacritics and apostrophes, hyphens as spaces, each run of white space
 * one space, "St.", "Mt." and "Ft." written out. Made a character at a time, so that names can be sought in running text.
 */
public final class NameKey {

    private static final String SKIPPED = "'’ʼ‘`ʹʻʾʿ";
    private static final String HYPHENS = "-‐‑–";
    /** Letters that have no decomposition. */
    private static final Map<Character, String> LETTERS = Table.load(NameKey.class, "letters.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("letter").charAt(0), row -> row.get("counts-for")));

    private static final Map<String, String> WRITTEN_OUT = Map.of("st", "saint", "mt", "mount", "ft", "fort");

    private NameKey() {}

    public static byte[] of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            append(name.charAt(i), key);
        }
        while (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        return writtenOut(key.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String writtenOut(String key) {
        int space = key.indexOf(' ');
        if (space < 2 || space > 3) {
            return key;
        }
        String word = key.charAt(space - 1) == '.' ? key.substring(0, space - 1) : key.substring(0, space);
        return findWrittenOut(word).map(whole -> whole + key.substring(space)).orElse(key);
    }

    /** What a first word is short for. */
    public static Optional<String> findWrittenOut(String word) {
        return Optional.ofNullable(WRITTEN_OUT.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Appends what a character counts for after those before it: nothing, one letter or more. */
    public static void append(char c, StringBuilder key) {
        if (c >= 'a' && c <= 'z') {
            key.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            key.append((char) (c + ('a' - 'A')));
        } else if (isSpace(c)) {
            if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        } else if (SKIPPED.indexOf(c) < 0) {
            appendRare(c, key);
        }
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || HYPHENS.indexOf(c) >= 0;
    }

    private static void appendRare(char c, StringBuilder key) {
        if (c < 0x80) {
            key.append(c);
            return;
        }
        char small = Character.toLowerCase(c);
        String letters = LETTERS.get(small);
        if (letters != null) {
            key.append(letters);
            return;
        }
        String decomposed = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            if (!isMark(decomposed.charAt(i))) {
                key.append(decomposed.charAt(i));
            }
        }
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
