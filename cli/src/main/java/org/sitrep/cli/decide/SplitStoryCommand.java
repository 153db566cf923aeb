// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.cli.keep.Absence;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.record.identity.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep stories split}. */
@Command(
        name = "split",
        description = {
            "Take reports out of a story and make a story of its own of them, because they tell of another happening.",
            "Reports that come later follow those that they are like. --as-known-on goes on answering as it was known before, and \"sitrep stories"
                    + " undo\" takes it back."
        },
        mixinStandardHelpOptions = true)
public final class SplitStoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DecisionListing listing = new DecisionListing();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Parameters(index = "0", paramLabel = "STORY", description = "The id of a story of \"sitrep stories\".")
    @SuppressWarnings("NullAway.Init")
    private String story;

    @Parameters(
            index = "1..*",
            paramLabel = "REPORT",
            arity = "1..*",
            description = "The id, the address or the key of a report in it; the new story is named after the first.")
    private List<String> reports = new ArrayList<>();

    public SplitStoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, (archive, reader) -> archive.split(story, found(reader), decision.authorship()));
    }

    private List<ReportId> found(ArchiveReader reader) {
        return reports.stream()
                .map(report ->
                        reader.find(report).map(KeptReading::report).orElseThrow(() -> Absence.of(reader, report)))
                .toList();
    }
}
