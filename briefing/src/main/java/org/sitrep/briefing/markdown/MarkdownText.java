// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.markdown;

import java.util.regex.Pattern;
import org.sitrep.briefing.page.VisibleText;

/** Words of a report as Markdown text (CommonMark, with the strikethrough, tables and addresses of GitHub's). */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>#|~";

    /** A character reference: an ampersand, a name or number, a semicolon. A bare ampersand means itself. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});");

    /** What opens a list, underlines a heading or fences a block at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("[-+]|[-=]+|[0-9]{1,9}[.)]");

    private MarkdownText() {}

    /** Takes from the words their meaning in Markdown and in a terminal; line ends and tabs become spaces. */
    static String escape(String words) {
        String text = VisibleText.of(words);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0
                    || c == '&'
                            && REFERENCE.matcher(text).region(i, text.length()).lookingAt();
            escaped.append(special ? "\\" : "").append(c == '\n' || c == '\t' ? ' ' : c);
        }
        return escaped.toString();
    }

    /** A word, already escaped, that is to begin a line: {@code 1.} and {@code -} would open a list there. */
    static String atLineStart(String word) {
        if (!OPENING.matcher(word).matches()) {
            return word;
        }
        int mark = Character.isDigit(word.charAt(0)) ? word.length() - 1 : 0;
        return word.substring(0, mark) + '\\' + word.substring(mark);
    }
}
