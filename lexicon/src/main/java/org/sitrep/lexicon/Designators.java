// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

/** Nouns before a number that is a name, neither year nor count: "Resolution 1701", "Room 2000". */
public final class Designators {

    private static final Words WORDS = Words.of(Table.load(Designators.class, "designators.tsv").rows().stream()
            .map(row -> row.get("word"))
            .toArray(String[]::new));

    private Designators() {}

    /** Whether a word in lower case is such a noun. */
    public static boolean has(String word) {
        return WORDS.has(word);
    }
}
