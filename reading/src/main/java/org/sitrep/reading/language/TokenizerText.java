// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

/**
 * A text as CoreNLP's tokenizer is given it: of the same length, with U+FFFD for each surrogate without its partner. The tokenizer
 * drops everything it has read when a text ends in such a one, and throws an {@link Error} at others.
 */
final class TokenizerText {

    private static final char REPLACEMENT = '\uFFFD';

    private TokenizerText() {}

    /** The same string where nothing has to be replaced. */
    static String of(String text) {
        int lone = findLone(text, 0);
        if (lone == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = lone; at < text.length(); at = findLone(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    /** The first surrogate without its partner at {@code from} or later, or the length of the text. */
    private static int findLone(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
