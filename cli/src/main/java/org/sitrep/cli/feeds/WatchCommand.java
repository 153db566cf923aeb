// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.archive.Watchlist;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.keep.ListingOption;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.FetchOptions;
import org.sitrep.cli.options.ReaderOptions;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.output.StandardOutput;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.fetch.Fetcher;
import org.sitrep.watch.Keeper;
import org.sitrep.watch.Watch;
import org.sitrep.watch.WatchSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep watch}: visits feeds, and keeps what is new. */
@Command(
        name = "watch",
        description = {
            "Watch feeds: visit them as often as they bring something, fetch what they name, read it and keep it in the archive, until interrupted.",
            "A line for each report says what became of it, as \"sitrep add\" prints it. All feeds of the archive are watched; those named here are added"
                    + " first. \"sitrep feeds list\" tells how each is doing. Stopped at any moment, it goes on where it was."
        },
        mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FEEDS.opml|ADDRESS",
            arity = "0..*",
            description =
                    "Feeds to add: addresses, or lists of feeds as other readers export them, which are looked at again when they change.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--once", description = "Visit what is due now, and end.")
    private boolean once;

    @Mixin
    private PaceOptions pace = new PaceOptions();

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    public WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        boolean complete;
        try (Output out = new StandardOutput(terminal.out());
                Archive kept = archive.open(terminal.messages());
                Fetcher fetcher = fetching.open();
                CaptureFolder captures = CaptureFolder.open(archive, clock);
                Keeper keeper = new Keeper(kept, reader.load(terminal), reader.threads())) {
            Watchlist list = kept.watchlist();
            NamedFeeds feeds = new NamedFeeds(list, named, pace.pace(), clock, terminal.messages());
            complete = feeds.add();
            Watch watch = new Watch(
                    list,
                    fetcher::fetch,
                    keeper,
                    captures,
                    WatchSettings.USUAL.withPace(pace.pace()),
                    clock,
                    new WatchMessages(listing.on(out), terminal.messages()),
                    feeds::addChanged);
            run(watch);
            out.finish();
        }
        archive.updateIndex(terminal.messages());
        return complete ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
    }

    /** An interrupt of the process stops the watch, and waits until all is noted. */
    private void run(Watch watch) throws InterruptedException {
        if (once) {
            watch.once();
            return;
        }
        Interruption interruption = Interruption.stopping(watch);
        try {
            watch.run();
        } finally {
            interruption.stopped();
        }
    }
}
