// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import org.sitrep.cli.help.HelpCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep feeds}: feeds and what they say. */
@Command(
        name = "feeds",
        description = "The feeds that are watched, and what feeds say.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
public final class FeedsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command, such as: sitrep feeds list");
    }
}
