// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.LineReader;
import org.sitrep.intake.material.UnfitException;

/** One JSON object a line. What is wrong with a line costs that line only. */
final class JsonLines {

    private JsonLines() {}

    /** Takes the lines that can be looked at, and hears of those that cannot. */
    interface Taker {

        void take(Origin origin, byte[] line);

        void reject(Origin origin, UnfitException why);
    }

    private static UnfitException tooLong() {
        return new UnfitException(
                "line-too-long",
                "The line is longer than " + (Limits.BYTES >> 20) + " MB, too long for one report. Split it.");
    }

    static void read(InputStream in, Origin file, Taker to) throws IOException {
        LineReader lines = new LineReader(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        for (int number = 1; lines.next(line); number++) {
            Origin origin = file.atLine(number);
            if (lines.isTooLong()) {
                to.reject(origin, tooLong());
                any = true;
            } else if (!isBlank(line.toByteArray())) {
                to.take(origin, line.toByteArray());
                any = true;
            }
        }
        if (!any) {
            to.reject(file, new UnfitException("empty-file", "The input is empty."));
        }
    }

    /** A line as text, or why it is none. */
    static String text(byte[] line) throws UnfitException {
        Bytes.requireText(line);
        return Bytes.decode(line, line.length);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
