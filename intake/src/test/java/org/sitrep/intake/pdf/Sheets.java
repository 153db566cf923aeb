// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A PDF in the making: words put at places, in points from the top left corner of an A4 page. */
public final class Sheets {

    public static final float LEADING = 12;
    private static final float SIZE = 10;
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    public PDDocument document() {
        return document;
    }

    public Sheets page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** Lines of ten points, one below the other. */
    public Sheets lines(float x, float y, String... lines) {
        float below = y;
        for (String line : lines) {
            put(plain, SIZE, Matrix.getTranslateInstance(x, HEIGHT - below), line);
            below += LEADING;
        }
        return this;
    }

    public Sheets heading(float x, float y, float size, String words) {
        return put(bold, size, Matrix.getTranslateInstance(x, HEIGHT - y), words);
    }

    public Sheets small(float x, float y, String words) {
        return put(plain, 6, Matrix.getTranslateInstance(x, HEIGHT - y), words);
    }

    public Sheets upwards(float x, float y, String words) {
        return put(plain, SIZE, Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y), words);
    }

    private Sheets put(PDFont font, float size, Matrix place, String words) {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(place);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
