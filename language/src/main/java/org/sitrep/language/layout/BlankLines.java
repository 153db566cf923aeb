// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of white space that hold a blank line, in one pass and without recursion, however many lines are blank. */
final class BlankLines {

    private BlankLines() {}

    /**
     * White space that begins with a line end and holds another.
     *
     * @param end offset after its last code unit
     */
    record Gap(int start, int end) {}

    /** The gaps in text order. */
    static List<Gap> in(String text) {
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isLineEnd(text.charAt(at))) {
                int end = end(text, at);
                if (lineEnds(text, at, end) > 1) {
                    gaps.add(new Gap(at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
        return gaps;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && (isLineEnd(text.charAt(end)) || Paragraphs.isSpace(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** The number of line ends; a carriage return and the line feed behind it are one. */
    private static int lineEnds(String text, int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            boolean secondHalf = at > start && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
            count += isLineEnd(text.charAt(at)) && !secondHalf ? 1 : 0;
        }
        return count;
    }

    /** The line ends of Unicode (Technical Standard 18, RL1.6). */
    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
