// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;

/** Words that tell nothing of what a report is about, however few reports there are. */
final class FunctionWords {

    static final FunctionWords SHARED = new FunctionWords(Table.load(FunctionWords.class, "function-words.tsv"));

    private final Set<String> words;

    private FunctionWords(Table table) {
        words = table.rows().stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
