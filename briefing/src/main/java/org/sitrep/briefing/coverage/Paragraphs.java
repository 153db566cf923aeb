// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text as a reader of it counts them. Blank lines part them; where there are none, the ends of lines do.
 *
 * @param ends offsets after the white space that follows each
 */
record Paragraphs(int[] ends) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    static Paragraphs of(String text) {
        Pattern end = BLANK_LINE.matcher(text.strip()).find() ? BLANK_LINE : LINE_END;
        int begin = text.length() - text.stripLeading().length();
        return new Paragraphs(end.matcher(text)
                .region(begin, text.length())
                .results()
                .mapToInt(MatchResult::end)
                .toArray());
    }

    /** The number, from 1, of the one that holds the offset. */
    int number(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 2 : -found;
    }
}
