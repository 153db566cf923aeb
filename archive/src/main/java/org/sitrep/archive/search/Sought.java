// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.List;

/** What is looked for, in words as they stand in the index. */
sealed interface Sought {

    /** A word, in the singular or plural. */
    record Word(String word) implements Sought {}

    /** Words that stand together in this order and in these very forms, or a single word in this very form. */
    record Phrase(List<String> words) implements Sought {

        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** All words that begin like this. */
    record Prefix(String beginning) implements Sought {}
}
