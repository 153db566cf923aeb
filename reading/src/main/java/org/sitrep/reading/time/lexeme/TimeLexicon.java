// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.lexeme;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sitrep.lexicon.Table;

/** The words of time, each with the kinds it belongs to and its value in each. Immutable and thread-safe. */
public final class TimeLexicon {

    private static final TimeLexicon ALL = new TimeLexicon();
    private static final Map<LexemeKind, String> NONE = Map.of();

    private final Map<String, Map<LexemeKind, String>> words = new HashMap<>();

    private TimeLexicon() {
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            words.computeIfAbsent(row.get("word"), word -> new EnumMap<>(LexemeKind.class))
                    .put(LexemeKind.of(row.get("kind")), row.get("value"));
        }
        for (Holiday holiday : Holiday.list()) {
            words.computeIfAbsent(holiday.firstWord(), word -> new EnumMap<>(LexemeKind.class))
                    .put(LexemeKind.HOLIDAY, "");
        }
    }

    /** The table, read once. */
    public static TimeLexicon get() {
        return ALL;
    }

    /** The kinds of a word in lower case, with its values; empty where it has nothing to do with time. */
    Map<LexemeKind, String> kinds(String word) {
        return words.getOrDefault(word, NONE);
    }
}
