// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.IntakeOptions;
import org.sitrep.cli.options.NamedInputs;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep intake}: what is made of inputs before they are read. */
@Command(
        name = "intake",
        description =
                "Show what is taken in of inputs, in any language, before anything is read: a JSON object a report.",
        mixinStandardHelpOptions = true)
final class IntakeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "A file or folder as \"sitrep extract\" takes it, or - for standard input (the default).")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private IntakeOptions intake = new IntakeOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    IntakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> named = NamedInputs.of(inputs, terminal);
        try (Output out = output.open(terminal)) {
            IntakeOutput reports = new IntakeOutput(out, terminal.messages());
            new Intake(terminal.in(), intake.settings()).read(named, reports::write);
            out.finish();
            return reports.isComplete() ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
        }
    }
}
