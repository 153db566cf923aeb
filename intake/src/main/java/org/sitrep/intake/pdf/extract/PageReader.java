// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.sitrep.intake.pdf.layout.Glyph;

/** Reads the placed characters of pages, one page after another. Not thread-safe. */
final class PageReader {

    private int broken;

    /** The upright characters of a page, no more than {@code most}; of a damaged page, those before the damage. */
    List<Glyph> read(PDPage page, int most) throws IOException {
        Stripper stripper = new Stripper(new Glyphs(page.getRotation(), most));
        try {
            stripper.processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            broken++;
        }
        return stripper.glyphs.list();
    }

    /** How many pages could not be read to their end. */
    int broken() {
        return broken;
    }

    /** PDFBox's interpreter of pages, of which only the characters are taken. */
    private static final class Stripper extends PDFTextStripper {

        private final Glyphs glyphs;

        Stripper(Glyphs glyphs) throws IOException {
            this.glyphs = glyphs;
            setStartPage(0);
            setShouldSeparateByBeads(false);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            glyphs.add(text);
        }

        @Override
        protected void writePage() {
            // The layout is ours.
        }
    }
}
