// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code sitrep claims}. */
@Command(
        name = "claims",
        description = "List what is asserted, who supports and opposes it, and how it stands.",
        mixinStandardHelpOptions = true)
public final class ClaimsCommand extends SubjectCommand {

    public ClaimsCommand(Terminal terminal) {
        super(terminal, Subject.CLAIM);
    }
}
