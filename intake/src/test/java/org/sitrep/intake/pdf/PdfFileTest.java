// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/** What a PDF becomes, read as the program reads it. */
class PdfFileTest {

    private static final String WORDS = "The talks at Norport ended a day early on Sunday.";

    @Test
    void aReportIsItsTextAndWhatItTellsOfItself() throws Exception {
        Sheets sheets = sheet();
        PDDocumentInformation information = sheets.document().getDocumentInformation();
        information.setTitle("Talks end early");
        information.setAuthor("Kim Falk");
        information.setCreationDate(new GregorianCalendar(2031, Calendar.MAY, 4));
        sheets.document().getDocumentCatalog().setLanguage("de-CH");
        Parsed parsed = read(sheets.bytes());
        assertThat(parsed.report().text()).isEqualTo(WORDS);
        assertThat(parsed.report().title()).contains("Talks end early");
        assertThat(parsed.report().language()).isEqualTo("de");
        assertThat(parsed.report().published()).isEmpty();
        assertThat(parsed.imprint().byline()).contains("Kim Falk");
        assertThat(parsed.imprint().updated()).isEmpty();
        assertThat(parsed.warnings()).isEmpty();
    }

    @Test
    void theAddressGoesIntoTheReport() throws Exception {
        Optional<String> address = Optional.of("https://wire.example/talks.pdf");
        Material material = new Material(sheet().bytes(), address, Optional.empty(), Optional.empty());
        assertThat(new PdfFile(PdfLimits.DEFAULT).read(material).report().url()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Microsoft Word - draft_3.docx | hp
            talks.indd                    | Administrator
            Untitled-2                    | user
            """)
    void whatProgramsFillInIsNoTitle(String title, String author) throws Exception {
        Sheets sheets = sheet();
        sheets.document().getDocumentInformation().setTitle(title);
        sheets.document().getDocumentInformation().setAuthor(author);
        Parsed parsed = read(sheets.bytes());
        assertThat(parsed.report().title()).isEmpty();
        assertThat(parsed.imprint().byline()).isEmpty();
        assertThat(parsed.report().language()).isEqualTo("en");
    }

    @Test
    void aPasswordIsNeeded() throws Exception {
        Sheets sheets = sheet();
        encrypt(sheets.document(), "velin");
        assertRefused(sheets.bytes(), "pdf-encrypted", "needs a password");
    }

    @Test
    void anEmptyPasswordIsTried() throws Exception {
        Sheets sheets = sheet();
        encrypt(sheets.document(), "");
        assertThat(read(sheets.bytes()).report().text()).isEqualTo(WORDS);
    }

    @Test
    void scriptsAreNotRun() throws Exception {
        Sheets sheets = sheet();
        sheets.document()
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("while (true) { app.alert('Velin'); }"));
        assertThat(read(sheets.bytes()).report().text()).isEqualTo(WORDS);
    }

    @Test
    void pagesWithoutTextArePictures() {
        assertRefused(new Sheets().page().page().bytes(), "pdf-no-text", "run OCR over it first");
    }

    @Test
    void thereMayBeTooManyPages() {
        Sheets sheets = sheet();
        for (int i = 0; i < 600; i++) {
            sheets.page();
        }
        assertRefused(sheets.bytes(), "pdf-too-many-pages", "more than 500 pages");
    }

    @Test
    void aFileMayBeTooLarge() {
        PdfLimits limits = new PdfLimits(1 << 20, 5, PdfLimits.DEFAULT_TIME, PdfLimits.DEFAULT_HEAP_MEGABYTES);
        assertThatThrownBy(() -> new PdfFile(limits).read(Material.of(new byte[(1 << 20) + 1])))
                .hasMessage("The PDF is larger than 1 MB, too large for one report. Split it.");
    }

    @Test
    void aCutOffFileIsWarnedOf() throws Exception {
        Sheets sheets = sheet();
        sheets.page().lines(60, 100, "A second page.");
        byte[] whole = sheets.bytes();
        for (int keep : List.of(whole.length - 8, whole.length / 2, 40)) {
            byte[] part = Arrays.copyOf(whole, keep);
            try {
                assertThat(read(part).warnings()).anyMatch(warning -> warning.contains("cut off"));
            } catch (UnfitException e) {
                assertThat(e.code()).isIn("pdf-damaged", "pdf-no-text");
            }
        }
    }

    private static Sheets sheet() {
        return new Sheets().page().lines(60, 100, WORDS);
    }

    private static void encrypt(PDDocument document, String password) throws IOException {
        var policy = new StandardProtectionPolicy("owner of it", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        policy.setPreferAES(true);
        document.protect(policy);
    }

    private static Parsed read(byte[] pdf) throws UnfitException {
        return new PdfFile(PdfLimits.DEFAULT).read(Material.of(pdf));
    }

    private static void assertRefused(byte[] pdf, String code, String words) {
        assertThatThrownBy(() -> read(pdf))
                .isInstanceOfSatisfying(
                        UnfitException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(words);
    }
}
