// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes alike what people write differently when they ask for a name: upper and lower case, letters with accents and without. */
final class Folding {

    private Folding() {}

    static String fold(String value) {
        char[] lower = value.strip().toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[lower.length * MOST_LETTERS_FOR_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
        return new String(folded, 0, length);
    }

    /** A ligature becomes as many letters at most. */
    private static final int MOST_LETTERS_FOR_ONE = 4;
}
