// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.terminal.RunMessages;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.work.GuardedReader;
import org.sitrep.work.OutcomeSink;
import org.sitrep.work.Progress;
import org.sitrep.work.ReadingRun;
import org.sitrep.work.RunOptions;
import org.sitrep.work.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command and how they are read: the same for every command that reads. */
public final class InputOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = {
                "A .jsonl, .txt or .html (.htm) file, a folder of such files, or - for standard input (the default).",
                "A .jsonl file has one report per line, a JSON object with id, text, and, if known, published, title,"
                        + " publisher, url and language."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "The publication date of all reports that do not state one.")
    private Optional<LocalDate> published = Optional.empty();

    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    /** Whether any input is named. */
    public boolean isAnyNamed() {
        return !inputs.isEmpty();
    }

    /** Reads all inputs and hands over the outcomes in their order. */
    public Progress read(Terminal terminal, OutcomeSink to) {
        return read(terminal, intake.settings(), Selection.ALL, to);
    }

    /** The same of the reports that are wanted, each as it is whatever stands beside it. */
    public Progress readToKeep(Terminal terminal, Selection selection, OutcomeSink to) {
        return read(terminal, intake.settings().eachByItself(), selection, to);
    }

    private Progress read(Terminal terminal, IntakeSettings settings, Selection selection, OutcomeSink to) {
        GuardedReader guarded = reader.load(terminal);
        RunOptions options = new RunOptions(NamedInputs.of(inputs, terminal), published, settings, reader.threads());
        try (RunMessages messages = new RunMessages(terminal)) {
            return new ReadingRun(options, guarded, terminal.clock(), messages).forEach(terminal.in(), selection, to);
        }
    }
}
