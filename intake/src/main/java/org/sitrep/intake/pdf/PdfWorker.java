// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sitrep.intake.pdf.extract.Extract;
import org.sitrep.intake.pdf.extract.ExtractException;
import org.sitrep.intake.pdf.extract.PdfExtractor;

/** The child process: takes a PDF on standard input and gives an {@link Answer} on standard output. */
final class PdfWorker {

    /** Exit statuses that say what became of it. */
    static final int OUT_OF_MEMORY = 3;

    static final int OUT_OF_TIME = 4;

    private PdfWorker() {}

    /** Arguments: the most pages, and the time in milliseconds. */
    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        endAfter(Duration.ofMillis(Long.parseLong(args[1])));
        DataInputStream in = new DataInputStream(System.in);
        byte[] pdf = new byte[in.readInt()];
        in.readFully(pdf);
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            answer(pdf, pages).write(out);
        }
        Runtime.getRuntime().halt(0);
    }

    private static Answer answer(byte[] pdf, int pages) {
        try {
            Extract extract = new PdfExtractor(pages).extract(pdf);
            boolean empty = extract.text().isBlank();
            return !empty
                    ? new Answer.Read(extract)
                    : new Answer.Refused(extract.brokenPages() > 0 ? Refusal.DAMAGED : Refusal.NO_TEXT);
        } catch (ExtractException e) {
            return new Answer.Refused(
                    switch (e.bound()) {
                        case PAGES -> Refusal.TOO_MANY_PAGES;
                        case CHARACTERS -> Refusal.TOO_MUCH_TEXT;
                    });
        } catch (InvalidPasswordException e) {
            return new Answer.Refused(Refusal.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Answer.Refused(Refusal.DAMAGED);
        }
    }

    /** The parent sees to the time as well; this is for when the parent is gone. */
    private static void endAfter(Duration time) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(OUT_OF_TIME);
        });
    }
}
