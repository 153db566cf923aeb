// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.decide;

import java.util.function.ToLongBiFunction;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.keep.ArchiveListing;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;

/** In which archive decisions are made, and how they are listed: the same for every command on them. */
final class DecisionListing {

    @Mixin
    private ArchiveListing listing = new ArchiveListing();

    /** Lists all there are, and gives the exit status. */
    int list(Terminal terminal) {
        return listing.list(terminal, reader -> reader.decisions().stream().map(DecisionRow::of));
    }

    /**
     * Makes or undoes one, lists it, and gives the exit status.
     *
     * @param task does so, and gives its number
     */
    int list(Terminal terminal, ToLongBiFunction<Archive, ArchiveReader> task) {
        try (Archive kept = listing.archive().openExisting(terminal.messages())) {
            return listing.list(terminal, reader -> {
                long number = task.applyAsLong(kept, reader);
                return reader.decisions().stream()
                        .filter(decision -> decision.number() == number)
                        .map(DecisionRow::of);
            });
        }
    }
}
