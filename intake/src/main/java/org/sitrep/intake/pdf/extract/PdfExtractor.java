// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.sitrep.intake.pdf.layout.DocumentText;
import org.sitrep.intake.pdf.layout.Row;
import org.sitrep.intake.pdf.layout.Rows;

/** Takes the text out of a PDF. Sets the fonts of the whole process, so it is for a process of its own. */
public final class PdfExtractor {

    /** More characters are no report, whatever is left out of them. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final int mostPages;

    public PdfExtractor(int mostPages) {
        this.mostPages = mostPages;
    }

    /** The text of a PDF that needs no password, or an empty one. */
    public Extract extract(byte[] pdf) throws IOException, ExtractException {
        FontMappers.set(new OneFont());
        try (PDDocument document = Loader.loadPDF(pdf, "")) {
            List<PDPage> pages = pages(document);
            PageReader reader = new PageReader();
            List<List<Row>> rows = new ArrayList<>();
            int characters = 0;
            for (PDPage page : pages) {
                var glyphs = reader.read(page, MOST_CHARACTERS - characters);
                characters += glyphs.size();
                if (characters >= MOST_CHARACTERS) {
                    throw new ExtractException(ExtractException.Bound.CHARACTERS);
                }
                rows.add(Rows.of(glyphs));
            }
            SelfDescription said = SelfDescription.of(document);
            return new Extract(said.title(), said.author(), said.language(), DocumentText.of(rows), reader.broken());
        }
    }

    /** The pages there are; what the PDF says of their number is not believed. */
    private List<PDPage> pages(PDDocument document) throws ExtractException {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == mostPages) {
                throw new ExtractException(ExtractException.Bound.PAGES);
            }
            pages.add(page);
        }
        return pages;
    }
}
