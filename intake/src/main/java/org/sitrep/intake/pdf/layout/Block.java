// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** The lines of one column, and where a paragraph ends among them. */
record Block(List<Line> lines, Typography typography) {

    /** In leadings. */
    private static final float PARAGRAPH_GAP = 1.3f;

    /** In sizes of the font. */
    private static final float INDENT = 0.8f;

    private static final float MOST_INDENT = 6;
    private static final float SPACE = 0.3f;
    private static final float FULL = 2;

    /** The right edge is where so many of the lines end before it; some stick out. */
    private static final double EDGE = 0.9;

    List<Paragraph> paragraphs() {
        float edge = edge();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!open.isEmpty() && isBreak(open, i, edge)) {
                paragraphs.add(close(open, edge));
            }
            open.add(lines.get(i));
        }
        paragraphs.add(close(open, edge));
        return paragraphs;
    }

    private Paragraph close(List<Line> open, float edge) {
        Line last = open.getLast();
        Paragraph paragraph = new Paragraph(open, last.right() > edge - FULL * last.size());
        open.clear();
        return paragraph;
    }

    private float edge() {
        List<Float> ends = lines.stream().map(Line::right).sorted().toList();
        return ends.get((int) (EDGE * (ends.size() - 1)));
    }

    private boolean isBreak(List<Line> open, int at, float edge) {
        Line last = open.getLast();
        Line next = lines.get(at);
        return !last.isOfSize(next)
                || next.startsItem()
                || last.parted()
                || next.parted()
                || next.y() - last.y() > PARAGRAPH_GAP * typography.leading() * next.size()
                || last.bold() != next.bold() && !next.startsSmall()
                || isIndented(last, at)
                || isOutdented(open, next)
                || isShort(last, next, edge);
    }

    /** Its first line stands in, and the one after it does not. */
    private boolean isIndented(Line last, int at) {
        Line next = lines.get(at);
        float indent = next.left() - last.left();
        boolean alone = at + 1 == lines.size()
                || !next.isOfSize(lines.get(at + 1))
                || lines.get(at + 1).left() < next.left() - INDENT / 2 * next.size();
        return indent > INDENT * next.size()
                && indent < MOST_INDENT * next.size()
                && alone
                && last.endsSentence()
                && !next.startsSmall();
    }

    /** All lines but the first stood in, and this one does not. */
    private static boolean isOutdented(List<Line> open, Line next) {
        return open.size() > 1
                && open.getLast().left() - open.get(open.size() - 2).left() < INDENT * next.size()
                && open.getLast().left() - next.left() > INDENT * next.size()
                && !next.startsSmall();
    }

    /** The first word of the next line would have had room on it. */
    private boolean isShort(Line last, Line next, float edge) {
        boolean room = last.right() + SPACE * last.size() + next.firstWord() < edge - last.size();
        boolean wraps = typography.isHeading(last) && !last.endsSentence();
        return room && !wraps && !next.startsSmall();
    }
}
