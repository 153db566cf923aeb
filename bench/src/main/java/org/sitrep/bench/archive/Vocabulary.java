// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The longer words of some texts, to exchange them for one another: two texts that differ in these share no run of words, and yet as many words as any two.
 *
 * @param byLength words of one length, in the order of the alphabet
 */
record Vocabulary(Map<Integer, List<String>> byLength) {

    /** In a run of eight words there are some that long. */
    private static final Pattern LONG = Pattern.compile("\\b[a-z]{5,}\\b");

    /** The next number exchanges a word for one that is so large a part of the list further on. */
    private static final int STEP = 7;

    static Vocabulary of(Collection<String> texts) {
        Map<Integer, TreeSet<String>> words = new TreeMap<>();
        texts.stream()
                .flatMap(text -> LONG.matcher(text).results())
                .forEach(word -> words.computeIfAbsent(word.group().length(), length -> new TreeSet<>())
                        .add(word.group()));
        return new Vocabulary(words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    /** The same text with other words, each of the same length; the same each time for the same number. */
    String exchange(String text, int number) {
        return LONG.matcher(text).replaceAll(word -> other(word.group(), number));
    }

    private String other(String word, int number) {
        List<String> words = byLength.getOrDefault(word.length(), List.of());
        int place = Collections.binarySearch(words, word);
        return place < 0 ? word : words.get((place + number * (words.size() / STEP + 1)) % words.size());
    }
}
