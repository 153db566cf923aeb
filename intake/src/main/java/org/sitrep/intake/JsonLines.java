// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.sitrep.intake.json.JsonReport;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.LineReader;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/** One report a line, as JSON objects. A line that is not one is rejected by itself. */
final class JsonLines {

    private JsonLines() {}

    private static UnfitException tooLong() {
        return new UnfitException(
                "line-too-long",
                "The line is longer than " + (Limits.BYTES >> 20) + " MB, too long for one report. Split it.");
    }

    static void read(InputStream in, Origin file, Consumer<Incoming> to) throws IOException {
        LineReader lines = new LineReader(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        for (int number = 1; lines.next(line); number++) {
            Origin origin = file.atLine(number);
            if (lines.isTooLong()) {
                to.accept(Reception.reject(origin, tooLong()));
                any = true;
            } else if (!isBlank(line.toByteArray())) {
                byte[] bytes = line.toByteArray();
                to.accept(Reception.receive(origin, () -> parse(bytes)));
                any = true;
            }
        }
        if (!any) {
            to.accept(Reception.reject(file, new UnfitException("empty-file", "The input is empty.")));
        }
    }

    private static Parsed parse(byte[] line) throws UnfitException {
        Bytes.requireText(line);
        return JsonReport.parse(Bytes.decode(line, line.length));
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
