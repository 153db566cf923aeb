// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** How values of facets are written in the index: as they are shown, and as they are compared. */
final class Folding {

    /** In UTF-16 code units. A longer name is no name; Lucene refuses terms of more than 32,766 bytes. */
    private static final int LONGEST_VALUE = 500;

    /** A ligature becomes as many letters at most. */
    private static final int MOST_LETTERS_FOR_ONE = 4;

    private Folding() {}

    /** The value without blanks around it, and without what is too long. */
    static String shown(String value) {
        String stripped = value.strip();
        return stripped.length() <= LONGEST_VALUE ? stripped : stripped.substring(0, LONGEST_VALUE);
    }

    /** The same, where upper and lower case are alike, and letters with accents and without. */
    static String fold(String value) {
        char[] lower = shown(value).toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[lower.length * MOST_LETTERS_FOR_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
        return new String(folded, 0, length);
    }
}
