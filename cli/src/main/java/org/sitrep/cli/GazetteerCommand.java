// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code sitrep gazetteer}: the places that toponyms may mean. */
@Command(
        name = "gazetteer",
        description = "Makes gazetteers: the places that toponyms may mean.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = CommandLine.HelpCommand.class)
final class GazetteerCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: sitrep gazetteer import FILE");
    }
}
