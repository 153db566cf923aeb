// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.InputOptions;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.output.RecordOutput;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep extract}: one record for each report. */
@Command(
        name = "extract",
        description = "Print the record of each report: statements, events, actors, places, times and quantities.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "jsonl|json",
            description = "jsonl: one record per line (the default); json: one array of records.")
    private RecordOutput.Layout layout = RecordOutput.Layout.JSONL;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private InputOptions input = new InputOptions();

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output out = output.open(terminal)) {
            RecordOutput records = new RecordOutput(out, layout);
            Progress progress = input.read(terminal, records::write);
            records.finish();
            return ExitStatus.of(progress);
        }
    }
}
