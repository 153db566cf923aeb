// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.record.text.Sentence;

/** The words of sentences by where they begin. */
record SentenceIndex(NavigableMap<Integer, String> byStart) {

    static SentenceIndex of(List<Sentence> sentences) {
        NavigableMap<Integer, String> byStart = new TreeMap<>();
        sentences.forEach(
                sentence -> byStart.put(sentence.span().start(), sentence.span().text()));
        return new SentenceIndex(byStart);
    }

    /** The sentence before the one in which an offset lies. */
    Optional<String> findBefore(int offset) {
        return Optional.ofNullable(byStart.floorKey(offset))
                .flatMap(own -> Optional.ofNullable(byStart.lowerEntry(own)))
                .map(Map.Entry::getValue);
    }

    /** The sentence after the one in which an offset lies. */
    Optional<String> findAfter(int offset) {
        return Optional.ofNullable(byStart.higherEntry(offset)).map(Map.Entry::getValue);
    }
}
