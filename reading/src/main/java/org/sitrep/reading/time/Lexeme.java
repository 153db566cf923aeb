// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters, a run of digits, or one other sign: finer than a token, so that "mid-May", "18-19" and "2025-12-14" are
 * read by one grammar.
 *
 * @param word lower case
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space comes before it
 */
record Lexeme(int start, int end, String word, boolean capital, boolean spaced) {

    static List<Lexeme> of(String text) {
        List<Lexeme> found = new ArrayList<>();
        boolean spaced = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && sameRun(c, text.charAt(end))) {
                end++;
            }
            String form = text.substring(i, end);
            found.add(new Lexeme(i, end, form.toLowerCase(Locale.ROOT), Character.isUpperCase(c), spaced));
            spaced = false;
            i = end;
        }
        return found;
    }

    private static boolean sameRun(char first, char next) {
        return Character.isDigit(first) && Character.isDigit(next)
                || Character.isLetter(first) && Character.isLetter(next);
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0)) && word.length() <= 9;
    }

    boolean isDash() {
        return word.equals("-") || word.equals("–") || word.equals("—");
    }

    boolean isSlash() {
        return word.equals("/");
    }
}
