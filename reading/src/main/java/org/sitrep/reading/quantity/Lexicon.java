// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<String, Set<String>> words = Table.load(Lexicon.class, "words.tsv").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("kind"), Collectors.mapping(row -> row.get("word"), Collectors.toSet())));
        return new Lexicon(
                Comparators.load(),
                Currencies.load(),
                Homes.load(),
                Measures.load(),
                Effects.Words.load(),
                VagueAmounts.Words.load(),
                Fractions.load(),
                words);
    }

    /** Whether a word is of that kind. */
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
