// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One report a line, as JSON objects. A line that is none is rejected by itself. */
final class JsonLines {

    private JsonLines() {}

    static void read(InputStream in, Origin file, Consumer<Incoming> to) throws IOException {
        LineReader lines = new LineReader(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        for (int number = 1; lines.next(line); number++) {
            Origin origin = file.atLine(number);
            if (lines.isTooLong()) {
                to.accept(Incoming.Rejected.of(
                        origin, "line-too-long", "The line is longer than " + (Limits.BYTES >> 20) + " MB."));
                any = true;
            } else if (!isBlank(line.toByteArray())) {
                to.accept(report(line.toByteArray(), origin));
                any = true;
            }
        }
        if (!any) {
            to.accept(Incoming.Rejected.of(file, "empty-file", "The input is empty."));
        }
    }

    private static Incoming report(byte[] line, Origin origin) {
        try {
            Bytes.requireText(line);
            return JsonReport.parse(Bytes.decode(line, line.length), origin);
        } catch (UnfitException e) {
            return e.at(origin);
        }
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
