// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of a text as a reader of it does. */
final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\S\\s*\\R\\s*\\R\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\S\\s*\\R\\s*");

    private Paragraphs() {}

    /** The number, from 1, of the one that holds the offset. Blank lines part paragraphs; where there are none, the ends of lines do. */
    static int number(String text, int offset) {
        Pattern end = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE_END;
        Matcher ends = end.matcher(text).region(0, Math.min(offset + 1, text.length()));
        int number = 1;
        while (ends.find() && ends.end() <= offset) {
            number++;
        }
        return number;
    }
}
