// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.stream.Collectors;
import org.sitrep.cli.help.HelpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep archive}: the upkeep of the archive. */
@Command(
        name = "archive",
        description = "Look after the archive.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
public final class ArchiveCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing command: sitrep archive "
                        + spec.subcommands().values().stream()
                                .map(CommandLine::getCommandSpec)
                                .filter(command -> !command.helpCommand())
                                .map(CommandSpec::name)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }
}
