// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.sitrep.archive.Restoration;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep archive restore}. */
@Command(
        name = "restore",
        description = {
            "Make the archive from a backup, where there is none.",
            "The backup is read whole first; where it is not sound, nothing is made. An archive on a server is told all that the backup knows,"
                    + " with the times since when."
        },
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "BACKUP", description = "A file that \"sitrep archive backup\" made.")
    @SuppressWarnings("NullAway.Init")
    private Path backup;

    public RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** An index that is left of an earlier archive may be ahead of the one that is restored. */
    @Override
    public Integer call() {
        new Restoration(new ArchiveFile(backup)).into(archive.location(), Clock.systemUTC());
        archive.renewIndex(terminal.messages());
        return ExitStatus.COMPLETE;
    }
}
