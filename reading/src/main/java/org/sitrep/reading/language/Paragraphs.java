// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs and headings, before sentences are looked for, so that a heading is never glued to the
 * sentence after it.
 *
 * <p>Blank lines part paragraphs. A single line end parts them too, unless the lines look wrapped: a line of ordinary width
 * that ends within a sentence. A heading is a short paragraph of one line without end punctuation.
 */
final class Paragraphs {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[^\\S\\r\\n]*(?:\\R[^\\S\\r\\n]*)+");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final int LONGEST_WRAPPED_LINE = 110;
    private static final int SHORTEST_WRAPPED_LINE = 45;
    private static final int LONGEST_HEADING = 120;

    private Paragraphs() {}

    /**
     * A stretch of text.
     *
     * @param start offset of its first code unit that is no white space
     * @param end offset after its last one
     */
    record Paragraph(int start, int end, boolean heading) {}

    /** The paragraphs in text order; what lies between them is white space. */
    static List<Paragraph> of(String text) {
        List<Paragraph> found = new ArrayList<>();
        Matcher gap = BLANK_LINES.matcher(text);
        int start = 0;
        while (gap.find()) {
            addBlock(text, start, gap.start(), found);
            start = gap.end();
        }
        addBlock(text, start, text.length(), found);
        return found;
    }

    private static void addBlock(String text, int start, int end, List<Paragraph> found) {
        int begun = -1;
        int last = -1;
        Matcher line = LINE.matcher(text).region(start, end);
        while (line.find()) {
            if (begun >= 0 && !isWrapped(text, last, line)) {
                add(text, begun, line.start(), found);
                begun = -1;
            }
            begun = begun < 0 ? line.start() : begun;
            last = line.start();
        }
        if (begun >= 0) {
            add(text, begun, end, found);
        }
    }

    /** Whether the line that begins at {@code before} goes on in {@code next}. */
    private static boolean isWrapped(String text, int before, Matcher next) {
        int width = text.substring(before, next.start()).stripTrailing().length();
        return width >= SHORTEST_WRAPPED_LINE && width <= LONGEST_WRAPPED_LINE;
    }

    private static void add(String text, int start, int end, List<Paragraph> found) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Paragraph(from, to, isHeading(text, from, to)));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHeading(String text, int start, int end) {
        boolean oneLine = text.substring(start, end).lines().count() == 1;
        char last = text.charAt(end - 1);
        return oneLine && end - start <= LONGEST_HEADING && ".!?:;,\"'”’)…-–—".indexOf(last) < 0;
    }
}
