// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.search.SearchResult;
import org.sitrep.archive.search.Shortfall;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep search}: full text. */
@Command(
        name = "search",
        description = {
            "Search the words of the reports in the archive.",
            "All words must occur, in any order; \"words in quotation marks\" as they stand; OR between words for either; a minus before a word"
                    + " for reports without it; the beginning of a word with * behind it; title:word, publisher:word, actor:word, place:word."
        },
        mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to search for.")
    private String[] query = {};

    public SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal)) {
            SearchResult result = archive.search(reader).search(Searches.of(String.join(" ", query), filter.filter()));
            Listing lines = listing.on(out);
            result.hits().stream().map(Searches::row).forEach(lines::write);
            lines.finish();
            result.shortfalls().stream().map(Shortfall::sentence).forEach(terminal.messages()::notice);
            terminal.messages()
                    .notice(String.format(
                            Locale.ROOT,
                            "sitrep: %,d of %,d reports shown.",
                            result.hits().size(),
                            result.total()));
            return ExitStatus.COMPLETE;
        }
    }
}
