// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

/**
 * A word or mark of a sentence.
 *
 * @param word in lower case, apostrophes straight
 * @param start offset in the report of the first UTF-16 code unit
 * @param end offset after the last
 * @param name whether it is written like a name or is a number
 */
public record Token(String word, int start, int end, boolean name) {

    /** Whether it is a mark: a comma, a bracket. */
    boolean isMark() {
        return !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("'s");
    }

    boolean isQuotationMark() {
        return word.equals("\"") || word.equals("“") || word.equals("”") || word.equals("'");
    }
}
