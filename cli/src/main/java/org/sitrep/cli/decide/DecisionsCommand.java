// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep stories decisions}. */
@Command(
        name = "decisions",
        description =
                "List what was decided on stories, by whom and why, and what was undone of it; the earliest first.",
        mixinStandardHelpOptions = true)
public final class DecisionsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DecisionListing listing = new DecisionListing();

    public DecisionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal);
    }
}
