// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.lexeme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run of letters, a run of digits, or one other sign: finer than a token, so that "mid-May", "18-19" and "2025-12-14" are
 * read by one grammar.
 *
 * @param word lower case
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space comes before it
 * @param kinds what it can do in a time expression
 */
public record Lexeme(int start, int end, String word, boolean capital, boolean spaced, Map<LexemeKind, String> kinds) {

    /** What stands before the first and after the last. */
    public static final Lexeme NOTHING = new Lexeme(0, 0, " ", false, true, Map.of());

    public static List<Lexeme> of(String text) {
        TimeLexicon lexicon = TimeLexicon.get();
        List<Lexeme> lexemes = new ArrayList<>(text.length() / 4 + 1);
        boolean spaced = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                spaced = true;
                i++;
                continue;
            }
            int end = runEnd(text, i);
            String word = text.substring(i, end).toLowerCase(Locale.ROOT);
            lexemes.add(new Lexeme(i, end, word, Character.isUpperCase(c), spaced, lexicon.kinds(word)));
            spaced = false;
            i = end;
        }
        return lexemes;
    }

    /** The words of a name in the lexicon. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < name.length(); ) {
            int end = runEnd(name, i);
            if (name.charAt(i) != ' ') {
                words.add(name.substring(i, end));
            }
            i = end;
        }
        return words;
    }

    private static int runEnd(String text, int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (isDigit(first)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public boolean isNumber() {
        return isDigit(word.charAt(0)) && word.length() <= 9;
    }

    /** Whether it is a number of exactly so many digits. */
    public boolean isNumber(int digits) {
        return word.length() == digits && isNumber();
    }

    public boolean isLetters() {
        return Character.isLetter(word.charAt(0));
    }

    public boolean isDash() {
        char c = word.charAt(0);
        return word.length() == 1 && (c == '-' || c == '–' || c == '—' || c == '‑');
    }

    public boolean isSlash() {
        return word.equals("/");
    }
}
