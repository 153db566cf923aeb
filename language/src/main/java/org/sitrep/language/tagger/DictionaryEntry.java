// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

/**
 * What the tagger learned of a word.
 *
 * @param candidates the number of the list of tags it may have
 * @param mostFrequent its most frequent tag
 * @param rare whether it was too rare in training to be known well
 */
record DictionaryEntry(int candidates, int mostFrequent, boolean rare) {

    private static final int TAG_BITS = 6;

    int packed() {
        return (candidates << TAG_BITS | mostFrequent) << 1 | (rare ? 1 : 0);
    }

    static DictionaryEntry unpacked(int packed) {
        int tags = packed >>> 1;
        return new DictionaryEntry(tags >>> TAG_BITS, tags & (1 << TAG_BITS) - 1, (packed & 1) != 0);
    }
}
