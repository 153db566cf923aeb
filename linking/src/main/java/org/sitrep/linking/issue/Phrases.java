// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Phrases and what each means; finds them in a sentence by their first word. Filled once, then only read. */
final class Phrases<T> {

    private record Entry<T>(Phrase phrase, T meaning) {}

    /**
     * A phrase that was found.
     *
     * @param first index of its first word
     * @param end index after its last
     */
    record Found<T>(T meaning, int first, int end) {}

    private final Map<String, List<Entry<T>>> byBeginning = new HashMap<>();

    void add(String written, T meaning) {
        Phrase phrase = Phrase.of(written);
        for (String word : phrase.beginnings()) {
            byBeginning.computeIfAbsent(word, key -> new ArrayList<>()).add(new Entry<>(phrase, meaning));
        }
    }

    /** The longest that begins at that word, of two as long the one that was added first. */
    Optional<Found<T>> find(Tokens tokens, int at) {
        Optional<Found<T>> longest = Optional.empty();
        for (Entry<T> entry : byBeginning.getOrDefault(tokens.word(at), List.of())) {
            OptionalInt end = entry.phrase.match(tokens, at);
            if (end.isPresent()
                    && longest.filter(found -> found.end >= end.getAsInt()).isEmpty()) {
                longest = Optional.of(new Found<>(entry.meaning, at, end.getAsInt()));
            }
        }
        return longest;
    }

    /** Those of a sentence that do not overlap, from left to right. */
    List<Found<T>> list(Tokens tokens) {
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Found<T>> here = find(tokens, at);
            here.ifPresent(found::add);
            at = here.map(Found::end).orElse(at + 1);
        }
        return found;
    }
}
