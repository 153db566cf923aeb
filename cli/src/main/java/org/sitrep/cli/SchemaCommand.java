// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.record.json.ReadingWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep schema}: the JSON Schema of what {@code extract} prints. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of the records that extract prints.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private OutputOption output = new OutputOption();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Output out = output.open(terminal)) {
            out.write(ReadingWriter.schema() + "\n");
            out.finish();
        }
    }
}
