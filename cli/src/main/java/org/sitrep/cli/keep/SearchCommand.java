// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.search.SearchRequest;
import org.sitrep.archive.search.SearchResult;
import org.sitrep.archive.search.Shortfall;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--facets",
            description =
                    "Instead of reports, print how many were found by publisher, actor, country, place, type, act, status and day:"
                            + " the ten most frequent values of each, or fewer with --limit.")
    private boolean facets;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to search for. Default: all reports.")
    private String[] query = {};

    public SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal)) {
            SearchRequest request = Searches.of(String.join(" ", query), filter.filter());
            SearchResult result = archive.search(reader).search(facets ? FacetRows.counting(request) : request);
            Listing lines = listing.on(out);
            (facets
                            ? FacetRows.of(result, filter.filter().limit())
                            : result.hits().stream().map(Searches::row))
                    .forEach(lines::write);
            lines.finish();
            result.shortfalls().stream().map(Shortfall::sentence).forEach(terminal.messages()::notice);
            terminal.messages().notice(closing(result));
            return ExitStatus.COMPLETE;
        }
    }

    private String closing(SearchResult result) {
        return facets
                ? String.format(Locale.ROOT, "sitrep: %,d reports counted.", result.total())
                : String.format(
                        Locale.ROOT,
                        "sitrep: %,d of %,d reports shown.",
                        result.hits().size(),
                        result.total());
    }
}
