// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Optional;

/**
 * A stretch of a query between blanks or quotation marks.
 *
 * @param excluded whether a minus stands before it
 * @param field what it is asked of, where it says so
 * @param text without quotation marks
 * @param quoted whether it stood in quotation marks
 */
record QueryPiece(boolean excluded, Optional<WordField> field, String text, boolean quoted) {

    /** Whether it is {@code word}, in capitals and bare of anything else. */
    boolean isOperator(String word) {
        return !quoted && !excluded && field.isEmpty() && text.equals(word);
    }
}
