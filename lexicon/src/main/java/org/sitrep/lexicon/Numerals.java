// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Number words of English. Immutable and thread-safe. */
public final class Numerals {

    private static final Words ORDINAL_ENDINGS = Words.of("st", "nd", "rd", "th");

    /** Of an ordinal: higher ones are not written so, "the 1,250th". */
    private static final int MOST_DIGITS = 3;

    private static final Numerals ALL = new Numerals();

    private final Map<String, Integer> cardinals = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Set<String> suffixes = new HashSet<>();

    private Numerals() {
        for (Table.Row row : Table.load(Numerals.class, "numerals.tsv").rows()) {
            String word = row.get("word");
            switch (row.get("kind")) {
                case "cardinal" -> cardinals.put(word, Integer.valueOf(row.get("value")));
                case "ordinal" -> ordinals.put(word, Integer.valueOf(row.get("value")));
                case "scale" -> scales.put(word, Long.valueOf(row.get("value")));
                case "scale-suffix" -> {
                    scales.put(word, Long.valueOf(row.get("value")));
                    suffixes.add(word);
                }
                default -> throw new IllegalStateException(row.place() + ": no such kind.");
            }
        }
    }

    /** The table, read once. */
    public static Numerals get() {
        return ALL;
    }

    /** The value of a word below a hundred: {@code seven}, {@code forty}. Lower case. */
    public OptionalInt findCardinal(String word) {
        Integer value = cardinals.get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The rank of an ordinal: {@code third}, {@code 3rd}. Lower case. */
    public OptionalInt findOrdinal(String word) {
        Integer value = ordinals.get(word);
        if (value != null) {
            return OptionalInt.of(value);
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean suffixed = digits > 0 && digits <= MOST_DIGITS && ORDINAL_ENDINGS.has(word.substring(digits));
        return suffixed ? OptionalInt.of(Integer.parseInt(word.substring(0, digits))) : OptionalInt.empty();
    }

    /** The factor of a scale word: {@code million}, {@code bn}. Lower case. */
    public OptionalLong findScale(String word) {
        Long value = scales.get(word);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Whether a scale word may stand right after the digits: {@code m} in {@code 20m}. Lower case. */
    public boolean isScaleSuffix(String word) {
        return suffixes.contains(word);
    }
}
