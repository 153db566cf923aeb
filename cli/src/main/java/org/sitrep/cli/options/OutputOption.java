// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.cli.output.FileOutput;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.output.StandardOutput;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** Where a command prints its data: the same for every command that prints. */
public final class OutputOption {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to FILE instead of standard output (-). An existing file is replaced once the new one is complete.")
    private Optional<Path> file = Optional.empty();

    /** To be opened before the work, so that what cannot be written is told at once. */
    public Output open(Terminal terminal) {
        return file.filter(path -> !path.equals(STANDARD_OUTPUT))
                .<Output>map(FileOutput::open)
                .orElseGet(() -> new StandardOutput(terminal.out()));
    }
}
