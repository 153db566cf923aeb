// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.intake.JsonLines;
import org.sitrep.reading.Reader;
import org.sitrep.record.json.ReadingWriter;

/** A first {@code sitrep extract}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Reader reader = Reader.load();
        List<String> lines = Files.readAllLines(Path.of(args[args.length - 1]));
        for (String line : lines) {
            out.println(ReadingWriter.write(reader.read(JsonLines.parse(line))));
        }
        out.flush();
    }
}
