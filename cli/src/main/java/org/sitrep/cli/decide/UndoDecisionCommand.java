// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep stories undo}. */
@Command(
        name = "undo",
        description = {
            "Undo what was decided on stories: the reports go back that are still where the decision put them.",
            "Reports that came later stay where they are."
        },
        mixinStandardHelpOptions = true)
public final class UndoDecisionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DecisionListing listing = new DecisionListing();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Parameters(paramLabel = "DECISION", description = "Its number in \"sitrep stories decisions\".")
    private long decision;

    public UndoDecisionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, (archive, reader) -> {
            archive.undo(decision, author.author());
            return decision;
        });
    }
}
