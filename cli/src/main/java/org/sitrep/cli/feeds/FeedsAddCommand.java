// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.archive.Watchlist;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.watch.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep feeds add} and {@code sitrep feeds import}: more feeds to watch. */
@Command(
        name = "add",
        aliases = "import",
        description =
                "Add feeds to those that are watched, by their addresses or from lists of feeds (OPML). Nothing is asked of the web yet.",
        mixinStandardHelpOptions = true)
public final class FeedsAddCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FEEDS.opml|ADDRESS", arity = "1..*", description = "The feeds.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public FeedsAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive kept = archive.open(terminal.messages())) {
            Watchlist list = kept.watchlist();
            NamedFeeds feeds = new NamedFeeds(list, named, Pace.USUAL, Clock.systemUTC(), terminal.messages());
            boolean all = feeds.add();
            terminal.messages()
                    .notice("sitrep: " + feeds.added() + " feeds added; "
                            + list.addresses().size() + " are watched.");
            return all ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
        }
    }
}
