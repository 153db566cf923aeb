// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, in lower case and without a possessive ending: what counts as the same word between reports. */
final class TextWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /** Behind one of these a capital says nothing of a word. */
    private static final String ENDS = ".!?:\"“”\n";

    private TextWords() {}

    /**
     * A word where it stands.
     *
     * @param isName whether it is written with a capital where others are not
     */
    record Word(String form, boolean isName) {

        boolean isNumber() {
            return Character.isDigit(form.codePointAt(0));
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(plain(word.group()), isName(text, word.start())));
        }
        return words;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static boolean isName(String text, int start) {
        if (!Character.isUpperCase(text.codePointAt(start))) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && ENDS.indexOf(text.charAt(before)) < 0;
    }
}
