// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.decision.KeptDecision;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.keep.ListingOption;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;

/** In which archive decisions are made, and how they are listed: the same for every command on them. */
final class DecisionListing {

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    /** Lists all there are, and gives the exit status. */
    int list(Terminal terminal) {
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal)) {
            list(out, reader.decisions().stream());
            return ExitStatus.COMPLETE;
        }
    }

    /**
     * Makes or undoes one, lists it, and gives the exit status.
     *
     * @param task does so, and gives its number
     */
    int list(Terminal terminal, ToLongBiFunction<Archive, ArchiveReader> task) {
        try (Archive kept = archive.openExisting(terminal.messages());
                ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal)) {
            long number = task.applyAsLong(kept, reader);
            list(out, reader.decisions().stream().filter(decision -> decision.number() == number));
            return ExitStatus.COMPLETE;
        }
    }

    private void list(Output out, Stream<KeptDecision> decisions) {
        Listing lines = listing.on(out);
        decisions.map(DecisionRow::of).forEach(lines::write);
        lines.finish();
    }
}
