// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sitrep.record.json.ReadingWriter;
import picocli.CommandLine.Command;

/** {@code sitrep schema}: the JSON Schema of what {@code extract} prints. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a line that extract prints.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try {
            terminal.out().write((ReadingWriter.schema() + "\n").getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }
}
