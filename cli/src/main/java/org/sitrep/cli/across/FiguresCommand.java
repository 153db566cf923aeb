// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code sitrep figures}. */
@Command(
        name = "figures",
        description = "List what is counted, such as the dead of one attack, with all values by source and day.",
        mixinStandardHelpOptions = true)
public final class FiguresCommand extends SubjectCommand {

    public FiguresCommand(Terminal terminal) {
        super(terminal, Subject.FIGURE);
    }
}
