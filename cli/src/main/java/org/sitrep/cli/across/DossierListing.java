// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.keep.ListingOption;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** What is asked, and how the answer is listed: the same for every command that lists what many reports say. */
final class DossierListing {

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private DossierOptions options = new DossierOptions();

    DossierOptions options() {
        return options;
    }

    /** Lists all of one kind that is asked for, and gives the exit status. */
    int list(Terminal terminal, CommandSpec command, Subject subject) {
        List<Subject> subjects = List.of(subject);
        Sieve sieve = options.sieve(command, subjects);
        return list(
                terminal,
                reader -> subject.lines(options.dossier(reader, terminal, subjects, sieve))
                        .rows(sieve));
    }

    /** Lists what an archive answers, as much as is asked for, and gives the exit status. */
    int list(Terminal terminal, Function<ArchiveReader, Stream<Row>> question) {
        try (ArchiveReader reader = options.openArchive();
                Output out = options.open(terminal);
                Stream<Row> rows = question.apply(reader)) {
            Listing lines = listing.on(out);
            rows.limit(options.asked().limit()).forEach(lines::write);
            lines.finish();
            return ExitStatus.COMPLETE;
        }
    }
}
