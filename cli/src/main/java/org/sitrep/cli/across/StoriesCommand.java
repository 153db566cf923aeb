// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.cli.help.HelpCommand;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code sitrep stories}. */
@Command(
        name = "stories",
        description = "List the stories that the reports in the archive tell, the latest first.",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class)
public final class StoriesCommand extends SubjectCommand {

    public StoriesCommand(Terminal terminal) {
        super(terminal, Subject.STORY);
    }
}
