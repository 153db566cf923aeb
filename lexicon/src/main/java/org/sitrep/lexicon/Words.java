// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import java.util.Set;
import java.util.stream.Stream;

/** A few words, tags or relations that a rule of the grammar treats alike. Immutable and thread-safe. */
public final class Words {

    private final Set<String> whole;
    private final String[] beginnings;

    private Words(Set<String> whole, String[] beginnings) {
        this.whole = whole;
        this.beginnings = beginnings;
    }

    /** Those words; one that ends in {@code *} stands for all that begin like it: {@code Words.of("obj", "nsubj*")}. */
    public static Words of(String... words) {
        return new Words(
                Set.of(Stream.of(words).filter(word -> !word.endsWith("*")).toArray(String[]::new)),
                Stream.of(words)
                        .filter(word -> word.endsWith("*"))
                        .map(word -> word.substring(0, word.length() - 1))
                        .toArray(String[]::new));
    }

    public boolean has(String word) {
        if (whole.contains(word)) {
            return true;
        }
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
