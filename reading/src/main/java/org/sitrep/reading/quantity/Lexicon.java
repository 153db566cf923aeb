// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Map;
import java.util.Set;
import org.sitrep.reading.lexicon.Table;

/** The tables of this package. Immutable and thread-safe. */
record Lexicon(
        Comparators comparators,
        Currencies currencies,
        Homes homes,
        Measures measures,
        Effects.Words effects,
        VagueAmounts.Words vague,
        Map<String, Integer> fractions,
        Map<String, Set<String>> words) {

    static Lexicon load() {
        return new Lexicon(
                Comparators.load(),
                Currencies.load(),
                Homes.load(),
                Measures.load(),
                Effects.Words.load(),
                VagueAmounts.Words.load(),
                Fractions.load(),
                Table.load(Lexicon.class, "words.tsv").group("kind", "word"));
    }

    /** Whether a word is of that kind. */
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
