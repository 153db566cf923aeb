// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

/**
 * A text as CoreNLP's tokenizer is given it: of the same length, unusual characters replaced one for one.
 *
 * <p>A surrogate without its partner becomes U+FFFD: the tokenizer drops everything it has read when a text ends in such a one. White
 * space beyond ASCII's becomes a space: the tokenizer looks for the end of an address across it, which takes time with the square of
 * the text.
 */
final class TokenizerText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String PLAIN_SPACE = " \t\n\f\r";

    private TokenizerText() {}

    static String of(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                if (isPair(text, at)) {
                    at++;
                } else {
                    mended.setCharAt(at, REPLACEMENT);
                }
            } else if (Paragraphs.isSpace(c) && PLAIN_SPACE.indexOf(c) < 0) {
                mended.setCharAt(at, ' ');
            }
        }
        return mended.toString();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
