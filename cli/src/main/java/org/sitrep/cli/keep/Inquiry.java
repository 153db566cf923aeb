// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Filter;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;

/** What a command asks of which archive, and where and how the answer is listed: the same for every command that lists. */
public final class Inquiry {

    @Mixin
    private ArchiveListing listing = new ArchiveListing();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    /** Lists what an archive answers, and gives the exit status. */
    public int list(Terminal terminal, BiFunction<ArchiveReader, Filter, Stream<Row>> question) {
        return listing.list(terminal, reader -> question.apply(reader, filter.filter()));
    }
}
