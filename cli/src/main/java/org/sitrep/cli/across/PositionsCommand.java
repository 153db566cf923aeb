// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code sitrep positions}. */
@Command(
        name = "positions",
        description = "List what parties hold on issues, in their own words, and since when.",
        mixinStandardHelpOptions = true)
public final class PositionsCommand extends SubjectCommand {

    public PositionsCommand(Terminal terminal) {
        super(terminal, Subject.POSITION);
    }
}
