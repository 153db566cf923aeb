// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.sitrep.intake.pdf.layout.Glyph;

/** The characters of one page in the order they are drawn, as the page is held when read. Text that is not upright then is left out. */
final class Glyphs {

    /** Of a line's rise to its run: some two degrees, for scans that lie askew. */
    private static final double MOST_SLOPE = 0.04;

    private static final float LARGEST = 5000;
    private static final int BOLD_WEIGHT = 600;
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi(?!r)");

    private final int rotation;
    private final int most;
    private final List<Glyph> glyphs = new ArrayList<>();

    Glyphs(int rotation, int most) {
        this.rotation = rotation;
        this.most = most;
    }

    List<Glyph> list() {
        return glyphs;
    }

    void add(TextPosition text) {
        if (glyphs.size() < most && isUpright(text.getTextMatrix())) {
            Glyph glyph = glyph(text);
            if (isOnPage(glyph, text)) {
                glyphs.add(glyph);
            }
        }
    }

    private static Glyph glyph(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double drawn = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
        return new Glyph(
                text.getVisuallyOrderedUnicode(),
                text.getX(),
                text.getY(),
                text.getWidth(),
                (float) Math.max(drawn, text.getHeight()),
                text.getWidthOfSpace(),
                isBold(text));
    }

    private boolean isUpright(Matrix matrix) {
        float a = matrix.getValue(0, 0);
        float b = matrix.getValue(0, 1);
        float along = switch (rotation) {
            case 90 -> b;
            case 180 -> -a;
            case 270 -> -b;
            default -> a;
        };
        float across = rotation % 180 == 0 ? b : a;
        return along > 0 && Math.abs(across) < MOST_SLOPE * along;
    }

    private boolean isOnPage(Glyph glyph, TextPosition text) {
        boolean turned = rotation % 180 != 0;
        float width = turned ? text.getPageHeight() : text.getPageWidth();
        float height = turned ? text.getPageWidth() : text.getPageHeight();
        return glyph.size() > 0
                && glyph.size() < LARGEST
                && glyph.width() >= 0
                && glyph.width() < LARGEST
                && glyph.left() > -glyph.size()
                && glyph.left() < width
                && glyph.y() > 0
                && glyph.y() < height + glyph.size();
    }

    private static boolean isBold(TextPosition text) {
        PDFontDescriptor descriptor = text.getFont().getFontDescriptor();
        String name = String.valueOf(text.getFont().getName()).toLowerCase(Locale.ROOT);
        return BOLD.matcher(name).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
