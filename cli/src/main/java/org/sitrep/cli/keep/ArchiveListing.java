// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;

/** Which archive is asked, and where and how the answer is listed. */
public final class ArchiveListing {

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public ArchiveOption archive() {
        return archive;
    }

    /** Lists what the archive answers, and gives the exit status. */
    public int list(Terminal terminal, Function<ArchiveReader, Stream<Row>> question) {
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal);
                Stream<Row> rows = question.apply(reader)) {
            Listing lines = listing.on(out);
            rows.forEach(lines::write);
            lines.finish();
            return ExitStatus.COMPLETE;
        }
    }
}
