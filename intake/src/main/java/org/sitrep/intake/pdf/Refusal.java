// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.util.Locale;
import org.sitrep.intake.material.UnfitException;

/** Why a PDF gives no report. */
enum Refusal {
    ENCRYPTED("pdf-encrypted", "The PDF is encrypted and needs a password. Save a copy without one."),
    DAMAGED("pdf-damaged", "The PDF is damaged and cannot be read. Fetch it or export it anew."),
    TOO_MANY_PAGES("pdf-too-many-pages", "The PDF has more than %2$d pages, too many for one report. Split it."),
    NO_TEXT("pdf-no-text", "There is no text in the PDF. Its pages are pictures; run OCR over it first."),
    TOO_MUCH_TEXT("text-too-long", "The PDF has too much text for one report. Split it."),
    TOO_LARGE("file-too-large", "The PDF is larger than %1$d MB, too large for one report. Split it."),
    TOO_SLOW("pdf-too-slow", "The PDF could not be read within %3$d seconds. Split it, or export it anew."),
    OUT_OF_MEMORY(
            "pdf-too-big", "The PDF needs more than %4$d MB of memory once unpacked. Split it, or export it anew.");

    private final String code;
    private final String sentence;

    Refusal(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    UnfitException toException(PdfLimits limits) {
        return new UnfitException(
                code,
                String.format(
                        Locale.ROOT,
                        sentence,
                        limits.bytes() >> 20,
                        limits.pages(),
                        limits.time().toSeconds(),
                        limits.heapMegabytes()));
    }
}
