// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.recogniser;

import java.util.ArrayList;
import java.util.List;

/** Features of names that occur more than once in a sentence. */
final class Occurrences {

    private static final List<String> NONE = List.of("NO-OCCURRENCE-PATTERN");
    /** In words, from where on another occurrence counts. CoreNLP's, as is the next. */
    private static final int NEAREST = 3;

    private static final int FARTHEST = 149;

    private final RecogniserWord[] sentence;
    private final boolean[] proper;

    /** @param proper for each word whether it is tagged as a proper noun in the singular */
    Occurrences(RecogniserWord[] sentence, boolean[] proper) {
        this.sentence = sentence;
        this.proper = proper;
    }

    /** The names of the features of a word. The model has none for a name that follows a name. */
    List<String> featuresOf(int i) {
        boolean alone = sentence[i].name()
                && i > 0
                && i + 1 < sentence.length
                && sentence[i + 1].small()
                && sentence[i - 1].lettered();
        if (!alone) {
            return NONE;
        }
        List<String> features = new ArrayList<>();
        if (!isProperName(i - 1)) {
            if (occursAlone(i, i + NEAREST, i + FARTHEST)) {
                features.add("X-NEXT-OCCURRENCE-X");
            }
            if (occursAlone(i, i - FARTHEST, i - NEAREST)) {
                features.add("X-PREV-OCCURRENCE-X");
            }
        }
        return features;
    }

    /** Whether the word at {@code i} occurs from a first to a last place with no name beside it. */
    private boolean occursAlone(int i, int first, int last) {
        for (int other = Math.max(0, first); other <= Math.min(sentence.length - 1, last); other++) {
            if (sentence[other].isSame(sentence[i]) && !isProperName(other - 1) && !isProperName(other + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProperName(int i) {
        return i >= 0 && i < sentence.length && sentence[i].name() && proper[i];
    }
}
