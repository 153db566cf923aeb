// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses the title of a story among those of its reports: the one whose words the others use most. */
final class Titles {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter words are mostly those that any title has. */
    private static final int SHORTEST_WORD = 4;

    private Titles() {}

    /** The earliest of those that are best; empty where there is none. */
    static Optional<String> choose(List<String> titles) {
        Map<String, Integer> uses = new HashMap<>();
        titles.forEach(title -> words(title).forEach(word -> uses.merge(word, 1, Integer::sum)));
        Optional<String> best = Optional.empty();
        double most = -1;
        for (String title : titles) {
            double shared = shared(title, uses);
            if (shared > most) {
                most = shared;
                best = Optional.of(title);
            }
        }
        return best;
    }

    /** How often others use its words; long titles have more words, of which fewer count. */
    private static double shared(String title, Map<String, Integer> uses) {
        Set<String> words = words(title);
        int others = words.stream().mapToInt(word -> uses.getOrDefault(word, 1) - 1).sum();
        return others / Math.sqrt(Math.max(1, words.size()));
    }

    private static Set<String> words(String title) {
        return Arrays.stream(NO_LETTER.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
