// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.feed.Subscription;
import org.sitrep.intake.feed.Subscriptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep feeds export}. */
@Command(
        name = "export",
        description = "Write the feeds that are watched as a list for other readers of feeds: OPML 2.0.",
        mixinStandardHelpOptions = true)
public final class FeedsExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public FeedsExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output out = output.open(terminal);
                ArchiveReader reader = archive.openForReading()) {
            List<Subscription> feeds = reader.feeds().stream()
                    .map(FeedsExportCommand::subscription)
                    .toList();
            out.write(new Subscriptions("Feeds watched by Sitrep", feeds, List.of()).toOpml());
            out.finish();
            return ExitStatus.COMPLETE;
        }
    }

    private static Subscription subscription(WatchedFeed feed) {
        String title = feed.name().title().or(() -> feed.state().title()).orElse("");
        return new Subscription(feed.name().address(), title, feed.name().folder());
    }
}
