// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.options.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep archive reindex}. */
@Command(
        name = "reindex",
        description = "Make the full-text index anew. It follows from the archive, so nothing can be lost.",
        mixinStandardHelpOptions = true)
public final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading()) {
            archive.search(reader).reindex();
            return ExitStatus.COMPLETE;
        }
    }
}
