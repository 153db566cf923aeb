// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import org.sitrep.cli.help.HelpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep gazetteer}: the places that toponyms may mean. */
@Command(
        name = "gazetteer",
        description = "Make a gazetteer: the places that place names may mean.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
final class GazetteerCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: sitrep gazetteer import FILE");
    }
}
