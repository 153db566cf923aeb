// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.stream.IntStream;

/**
 * Runs of characters without white space that are longer than any word or address. The tokenizer looks at all of a chain ("a/b/c ...")
 * again for each of its links, so that its time would grow with the square of such a run.
 */
final class UnbrokenRuns {

    /** In UTF-16 code units. */
    static final int LONGEST = 500;

    private UnbrokenRuns() {}

    /** Where a text must be cut so that no run is longer; never within a surrogate pair. In text order. */
    static int[] cuts(String text) {
        IntStream.Builder cuts = IntStream.builder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Paragraphs.isSpace(text.charAt(i))) {
                start = i + 1;
            } else if (i - start >= LONGEST && !Character.isLowSurrogate(text.charAt(i))) {
                cuts.add(i);
                start = i;
            }
        }
        return cuts.build().toArray();
    }
}
