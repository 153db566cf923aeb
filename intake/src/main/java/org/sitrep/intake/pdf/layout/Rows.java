// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of a page, from top to bottom. */
public final class Rows {

    /** How far base lines of one row may be apart, in sizes of the smaller font. */
    private static final float SAME_LINE = 0.3f;

    private Rows() {}

    public static List<Row> of(List<Glyph> drawn) {
        List<Glyph> glyphs = new ArrayList<>(Raised.settle(drawn));
        glyphs.sort(Comparator.comparingDouble(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!open.isEmpty() && !isSameLine(open.getFirst(), glyph)) {
                close(open, rows);
            }
            open.add(glyph);
        }
        close(open, rows);
        return rows;
    }

    private static boolean isSameLine(Glyph first, Glyph glyph) {
        return glyph.y() - first.y() < SAME_LINE * Math.min(first.size(), glyph.size());
    }

    private static void close(List<Glyph> open, List<Row> rows) {
        open.sort(Comparator.comparingDouble(Glyph::left));
        List<Segment> segments = SegmentBuilder.of(open);
        if (!segments.isEmpty()) {
            rows.add(new Row(segments));
        }
        open.clear();
    }
}
