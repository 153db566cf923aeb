// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code sitrep extract}: one record for each report. */
@Command(
        name = "extract",
        description = "Prints the record of each report: its statements, events, actors, places, times and quantities.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    /** How records are laid out. */
    enum Layout {
        JSONL,
        JSON
    }

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "jsonl|json",
            description = "jsonl: a record a line; json: one array of records. Default: jsonl.")
    private Layout layout = Layout.JSONL;

    @Mixin
    private InputOptions input = new InputOptions();

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReadingRun run = new ReadingRun(input, terminal);
        try (RecordOutput out = new RecordOutput(terminal.out(), layout)) {
            run.forEach(out::write);
        }
        return run.isComplete() ? CommandLine.ExitCode.OK : Sitrep.INCOMPLETE;
    }
}
