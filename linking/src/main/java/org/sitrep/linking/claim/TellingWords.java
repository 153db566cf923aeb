// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words that tell what a sentence is about. */
final class TellingWords {

    /** Words are compared by their first letters; shorter ones tell little. */
    private static final int STEM = 5;

    private TellingWords() {}

    /** The stems of the longer words that are no names; sorted. */
    static Set<String> of(String words) {
        Set<String> telling = new TreeSet<>();
        for (String word : words.split("[^\\p{L}\\p{N}'’]+")) {
            if (word.length() >= STEM && Character.isLowerCase(word.charAt(0))) {
                telling.add(word.substring(0, STEM).toLowerCase(Locale.ROOT));
            }
        }
        return telling;
    }
}
