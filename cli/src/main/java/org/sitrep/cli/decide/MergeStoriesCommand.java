// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep stories merge}. */
@Command(
        name = "merge",
        description = {
            "Put the reports of several stories into the first of them, because they tell of one happening.",
            "Reports that come later follow those that they are like. --as-known-on goes on answering as it was known before, and \"sitrep stories"
                    + " undo\" takes it back."
        },
        mixinStandardHelpOptions = true)
public final class MergeStoriesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DecisionListing listing = new DecisionListing();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Parameters(
            paramLabel = "STORY",
            arity = "2..*",
            description = "The id of a story of \"sitrep stories\"; the first keeps its own.")
    private List<String> stories = new ArrayList<>();

    public MergeStoriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, (archive, reader) -> archive.merge(stories, decision.authorship()));
    }
}
