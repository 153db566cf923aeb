// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.record.Reading;
import org.sitrep.record.json.ReadingWriter;

/** Writes records as the program prints them. */
public final class RecordFile {

    private RecordFile() {}

    public static void write(Path file, Reading... readings) {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Reading reading : readings) {
                out.write(ReadingWriter.write(reading) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ".", e);
        }
    }
}
