// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the characters of one row together to words, and the words to segments. Not thread-safe. */
final class SegmentBuilder {

    /** In sizes of the font. A gap this wide may be between columns. */
    private static final float WIDE = 0.9f;

    private static final float LEAST_SPACE = 0.1f;
    private static final float MOST_SPACE = 0.25f;
    private static final float SPACE_SHARE = 0.5f;

    /** Bold letters are at times printed twice, a little apart. */
    private static final float DOUBLE = 0.3f;

    private final List<Segment> segments = new ArrayList<>();
    private final List<Glyph> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private float right;
    private float firstWord;

    /** Glyphs of one row from left to right. */
    static List<Segment> of(List<Glyph> row) {
        SegmentBuilder builder = new SegmentBuilder();
        row.forEach(builder::add);
        builder.close();
        return builder.segments;
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            blank = true;
            return;
        }
        if (!open.isEmpty()) {
            Glyph last = open.getLast();
            if (last.text().equals(glyph.text()) && glyph.left() - last.left() < DOUBLE * glyph.width()) {
                return;
            }
            float gap = glyph.left() - right;
            if (gap > WIDE * Math.min(last.size(), glyph.size())) {
                close();
            } else if (blank || gap > leastSpace(last)) {
                firstWord = firstWord == 0 ? right - open.getFirst().left() : firstWord;
                text.append(' ');
            }
        }
        open.add(glyph);
        text.append(glyph.text());
        right = Math.max(right, glyph.right());
        blank = false;
    }

    private static float leastSpace(Glyph glyph) {
        float size = glyph.size();
        return glyph.space() <= 0
                ? MOST_SPACE * size
                : Math.clamp(SPACE_SHARE * glyph.space(), LEAST_SPACE * size, MOST_SPACE * size);
    }

    private void close() {
        if (!open.isEmpty()) {
            float left = open.getFirst().left();
            segments.add(new Segment(
                    text.toString(),
                    left,
                    right,
                    open.getFirst().y(),
                    size(),
                    open.stream().allMatch(Glyph::bold),
                    firstWord == 0 ? right - left : firstWord));
        }
        open.clear();
        text.setLength(0);
        right = Float.NEGATIVE_INFINITY;
        firstWord = 0;
        blank = false;
    }

    /** The middle one. */
    private float size() {
        return open.stream().map(Glyph::size).sorted().toList().get(open.size() / 2);
    }
}
