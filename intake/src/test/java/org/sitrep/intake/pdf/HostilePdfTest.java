// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;

/** Files made to do harm end in a sentence, within the limits. */
@Timeout(60)
class HostilePdfTest {

    private static final PdfLimits LIMITS =
            new PdfLimits(PdfLimits.DEFAULT_BYTES, PdfLimits.DEFAULT_PAGES, Duration.ofSeconds(20), 128);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%", "%PDF-", "%PDF-1.7\n", "%PDF-1.7\ntrailer <</Root 1 0 R>>\n%%EOF", "no PDF at all"})
    void whatIsNoPdf(String bytes) {
        assertEndsIn(bytes.getBytes(StandardCharsets.ISO_8859_1), "empty-file", "pdf-damaged");
    }

    @Test
    void noise() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1), 0, noise, 0, 9);
        assertEndsIn(noise, "pdf-damaged");
    }

    @Test
    void aStreamThatUnpacksToHundredsOfMegabytes() throws Exception {
        assertEndsIn(
                pdf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>", bomb(400)),
                "pdf-too-big",
                "pdf-no-text");
    }

    /** Each drawing draws two more. */
    @Test
    void aPageThatTakesForever() throws Exception {
        String form =
                "4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>/Length 11>> stream\n/A Do /A Do\nendstream endobj\n";
        String page =
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</A 4 0 R>>>>>>";
        PdfLimits hasty = new PdfLimits(1 << 20, 5, Duration.ofSeconds(2), 128);
        byte[] pdf = pdf(page, form.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new PdfFile(hasty).read(Material.of(pdf)))
                .hasMessage("The PDF could not be read within 2 seconds. Split it, or export it anew.");
    }

    @Test
    void pagesThatAreTheirOwnParents() throws Exception {
        assertEndsIn(
                pdf("<</Type/Pages/Parent 2 0 R/Count 9/Kids[2 0 R 3 0 R 3 0 R]>>", new byte[0]),
                "pdf-no-text",
                "pdf-damaged");
    }

    @Test
    void pagesWithinPagesWithoutEnd() throws Exception {
        int depth = 20_000;
        StringBuilder tree = new StringBuilder();
        for (int i = 4; i < depth; i++) {
            tree.append(
                    i + " 0 obj <</Type/Pages/Parent " + (i - 1) + " 0 R/Count 1/Kids[" + (i + 1) + " 0 R]>> endobj\n");
        }
        tree.append(depth + " 0 obj <</Type/Page/Parent " + (depth - 1) + " 0 R/MediaBox[0 0 9 9]>> endobj\n");
        assertEndsIn(
                pdf(
                        "<</Type/Pages/Parent 2 0 R/Count 1/Kids[4 0 R]>>",
                        tree.toString().getBytes(StandardCharsets.ISO_8859_1)),
                "pdf-no-text",
                "pdf-damaged");
    }

    @Test
    void objectsWithinObjectsWithoutEnd() throws Exception {
        String deep = "4 0 obj " + "[".repeat(200_000) + " endobj\n";
        assertEndsIn(
                pdf("<</Type/Page/Parent 2 0 R/MediaBox 4 0 R>>", deep.getBytes(StandardCharsets.ISO_8859_1)),
                "pdf-no-text",
                "pdf-damaged");
    }

    /** A catalog, a page tree of which object 3 is the only kid, and what else there is. */
    private static byte[] pdf(String third, byte[] rest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(("3 0 obj " + third + " endobj\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(rest);
        out.writeBytes("trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("4 0 obj <</Filter/FlateDecode/Length " + packed.size() + ">> stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(out);
        out.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void assertEndsIn(byte[] pdf, String... codes) {
        assertThatThrownBy(() -> new PdfFile(LIMITS).read(Material.of(pdf)))
                .isInstanceOfSatisfying(
                        UnfitException.class, e -> assertThat(e.code()).isIn((Object[]) codes));
    }
}
