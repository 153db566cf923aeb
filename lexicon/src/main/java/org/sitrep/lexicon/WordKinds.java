// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a table by kind: a lexicon with the columns {@code kind} and {@code word}. Immutable and thread-safe. */
public final class WordKinds {

    private final String table;
    private final Map<String, Words> kinds = new HashMap<>();

    private WordKinds(String table, Map<String, Set<String>> groups) {
        this.table = table;
        groups.forEach((kind, words) -> kinds.put(kind, Words.of(words.toArray(String[]::new))));
    }

    /** Reads the table of that name beside {@code owner} in the resources. */
    public static WordKinds load(Class<?> owner, String table) {
        return new WordKinds(table, Table.load(owner, table).group("kind", "word"));
    }

    /**
     * The words of a kind.
     *
     * @throws IllegalArgumentException if the table has none of that kind
     */
    public Words get(String kind) {
        return Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException(table + ": no words of the kind " + kind));
    }
}
