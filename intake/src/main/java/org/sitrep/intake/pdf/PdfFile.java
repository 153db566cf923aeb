// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.intake.pdf.extract.Extract;
import org.sitrep.record.Report;

/** A PDF: its running text, and the title, author and language it tells of itself. It tells no day of publication. */
public final class PdfFile {

    /** How far from the end the mark of the end may stand, in bytes. */
    private static final int TAIL = 2048;

    private final PdfLimits limits;

    public PdfFile(PdfLimits limits) {
        this.limits = limits;
    }

    public Parsed read(Material pdf) throws UnfitException {
        if (pdf.bytes().length == 0) {
            throw new UnfitException("empty-file", "The input is empty.");
        }
        if (pdf.bytes().length > limits.bytes()) {
            throw Refusal.TOO_LARGE.toException(limits);
        }
        return switch (new Child(limits).ask(pdf.bytes())) {
            case Answer.Refused(Refusal why) -> throw why.toException(limits);
            case Answer.Read(Extract extract) ->
                new Parsed(
                        report(pdf.address(), extract),
                        new Imprint(extract.author(), Optional.empty()),
                        warnings(pdf.bytes(), extract));
        };
    }

    private static Report report(Optional<String> address, Extract extract) throws UnfitException {
        String text = Limits.checkedText(extract.text());
        return new Report(
                ContentId.of(address, text),
                address,
                Optional.empty(),
                extract.title(),
                Optional.empty(),
                Optional.empty(),
                extract.language().map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> warnings(byte[] pdf, Extract extract) {
        List<String> warnings = new ArrayList<>();
        if (extract.brokenPages() > 0) {
            warnings.add("Pages of the PDF that are damaged and were left out, in whole or in part: "
                    + extract.brokenPages() + ".");
        }
        int from = Math.max(0, pdf.length - TAIL);
        if (!new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            warnings.add("The PDF is cut off; pages may be missing.");
        }
        return warnings;
    }
}
