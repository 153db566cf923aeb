// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep statements}. */
@Command(
        name = "statements",
        description = "List what is said in the reports that the archive has, and by whom.",
        mixinStandardHelpOptions = true)
public final class StatementsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    public StatementsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal);
                Stream<Row> rows = reader.statements(filter.filter()).map(Rows::of)) {
            Listing lines = listing.on(out);
            rows.forEach(lines::write);
            lines.finish();
            return ExitStatus.COMPLETE;
        }
    }
}
