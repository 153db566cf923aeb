// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.options.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep archive backup}. */
@Command(
        name = "backup",
        description = "Copy the archive as it is at this moment to a new file, while others may go on adding.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading()) {
            reader.backup(file);
            return ExitStatus.COMPLETE;
        }
    }
}
