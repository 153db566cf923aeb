// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.cli.keep.Inquiry;
import org.sitrep.cli.keep.MissingLinks;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep reports}. */
@Command(
        name = "reports",
        description = "List the reports that the archive has, the newest first, with where their words come from.",
        mixinStandardHelpOptions = true)
public final class ReportsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    @Option(names = "--story", paramLabel = "ID", description = "Only those of this story of \"sitrep stories\".")
    private Optional<String> story = Optional.empty();

    public ReportsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inquiry.list(terminal, (reader, filter) -> {
            MissingLinks.tell(reader, terminal.messages());
            return reader.reports(story.map(filter::withStory).orElse(filter)).map(ReportLine::row);
        });
    }
}
