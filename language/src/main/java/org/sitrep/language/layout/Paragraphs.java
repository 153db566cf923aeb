// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs and headings, before sentences are looked for, so that a heading is never glued to the
 * sentence after it.
 *
 * <p>Blank lines part paragraphs. A single line end parts them too, unless the text is wrapped: no line of it is wider than a
 * page, and the line at hand is not short. A heading is a short paragraph of one line without end punctuation; datelines, stamps
 * and headlines in capitals glued to sentences are taken for such.
 */
final class Paragraphs {

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
        boolean wrapped = text.lines().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
        int start = 0;
        for (BlankLines.Gap gap : BlankLines.in(text)) {
            addBlock(text, wrapped, start, gap.start(), found);
            start = gap.end();
        }
        addBlock(text, wrapped, start, text.length(), found);
        return headingsHeadSomething(found);
    }

    /** The last paragraph of a text heads nothing, so it is no heading. */
    private static List<Paragraph> headingsHeadSomething(List<Paragraph> found) {
        if (!found.isEmpty()) {
            Paragraph last = found.removeLast();
            found.add(new Paragraph(last.start(), last.end(), false));
        }
        return found;
    }

    private static void addBlock(String text, boolean wrapped, int start, int end, List<Paragraph> found) {
        int begun = -1;
        int last = -1;
        Matcher line = LINE.matcher(text).region(start, end);
        while (line.find()) {
            if (begun >= 0 && !(wrapped && isFull(text, last, line.start()))) {
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

    /** Whether the line {@code start..end} is long enough to go on in the next. */
    private static boolean isFull(String text, int start, int end) {
        return text.substring(start, end).stripTrailing().length() >= SHORTEST_WRAPPED_LINE;
    }

    private static void add(String text, int start, int end, List<Paragraph> found) {
        Paragraph whole = trimmed(text, start, end, false);
        int stamp = LineStamps.end(text, whole.start(), whole.end());
        if (stamp > whole.start()) {
            found.add(trimmed(text, whole.start(), stamp, true));
        }
        List<Paragraph> pieces = PageFurniture.apart(text, stamp, whole.end());
        boolean glued = pieces.size() > 1;
        for (Paragraph piece : pieces) {
            addPiece(text, piece, glued, found);
        }
    }

    private static void addPiece(String text, Paragraph piece, boolean glued, List<Paragraph> found) {
        int dateline = piece.heading() ? piece.start() : Datelines.end(text, piece.start(), piece.end());
        if (dateline > piece.start()) {
            found.add(trimmed(text, piece.start(), dateline, true));
        }
        if (dateline < piece.end()) {
            boolean heading = piece.heading() || !glued && isHeading(text, dateline, piece.end());
            found.add(new Paragraph(dateline, piece.end(), heading));
        }
    }

    /** The stretch without the white space around it. */
    static Paragraph trimmed(String text, int start, int end, boolean heading) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Paragraph(from, to, heading);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHeading(String text, int start, int end) {
        boolean oneLine = text.substring(start, end).lines().count() == 1;
        char last = text.charAt(end - 1);
        return oneLine && end - start <= LONGEST_HEADING && ".!?:;,\"'”’)…-–—".indexOf(last) < 0;
    }
}
