// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code sitrep agenda}. */
@Command(
        name = "agenda",
        description = "List what lay ahead when it was reported, by day, and what became of it.",
        mixinStandardHelpOptions = true)
public final class AgendaCommand extends SubjectCommand {

    public AgendaCommand(Terminal terminal) {
        super(terminal, Subject.AGENDA);
    }
}
