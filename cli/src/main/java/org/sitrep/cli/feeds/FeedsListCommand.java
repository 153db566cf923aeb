// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.keep.ListingOption;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep feeds list}: the feeds that are watched, and how each is doing. */
@Command(
        name = "list",
        description =
                "List the feeds that are watched: how each is doing, why, what came by it, and when it is visited next.",
        mixinStandardHelpOptions = true)
public final class FeedsListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public FeedsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Instant now = terminal.clock().instant();
        try (Output out = output.open(terminal);
                ArchiveReader reader = archive.openForReading()) {
            Listing feeds = listing.on(out);
            reader.feeds().forEach(feed -> feeds.write(FeedRow.of(feed, now)));
            feeds.finish();
            return ExitStatus.COMPLETE;
        }
    }
}
