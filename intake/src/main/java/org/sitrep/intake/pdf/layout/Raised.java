// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Small raised characters after a word: the numbers of footnotes are left out, anything else is put on the word's line. */
final class Raised {

    private static final float SMALL = 0.8f;
    private static final float LEAST_RISE = 0.15f;
    private static final float MOST_RISE = 0.7f;
    private static final float REACH = 0.35f;
    private static final String MARKS = "0123456789,*†‡§¶";

    private Raised() {}

    /** Glyphs in the order they are drawn. */
    static List<Glyph> settle(List<Glyph> drawn) {
        List<Glyph> settled = new ArrayList<>(drawn.size());
        Glyph word = null;
        float right = 0;
        for (Glyph glyph : drawn) {
            if (word != null && isRaised(glyph, word, right)) {
                right = glyph.right();
                if (!isMark(glyph, word)) {
                    settled.add(glyph.at(word.y(), word.size()));
                }
            } else {
                settled.add(glyph);
                if (!glyph.isBlank()) {
                    word = glyph;
                    right = glyph.right();
                }
            }
        }
        return settled;
    }

    private static boolean isRaised(Glyph glyph, Glyph word, float right) {
        float rise = word.y() - glyph.y();
        return glyph.size() < SMALL * word.size()
                && rise > LEAST_RISE * word.size()
                && rise < MOST_RISE * word.size()
                && Math.abs(glyph.left() - right) < REACH * word.size();
    }

    /** A number after a letter m may be an area, as in km². */
    private static boolean isMark(Glyph glyph, Glyph word) {
        return MARKS.contains(glyph.text()) && !word.text().equals("m");
    }
}
