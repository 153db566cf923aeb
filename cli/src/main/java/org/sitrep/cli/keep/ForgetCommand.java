// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep archive forget}. */
@Command(
        name = "forget",
        description = {
            "Take a report out of the archive for good: all its words, all that was read of them, and what was fetched for it.",
            "A marked gap stays, so that it does not come in again. Backups made before still have it."
        },
        mixinStandardHelpOptions = true)
public final class ForgetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "REPORT", description = "Its id, its address, or its key in \"sitrep reports\".")
    @SuppressWarnings("NullAway.Init")
    private String report;

    public ForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive kept = archive.openExisting(terminal.messages());
                ArchiveReader reader = archive.openForReading()) {
            KeptReading found = reader.find(report).orElseThrow(() -> Absence.of(reader, report));
            Captured.erase(reader.captures(found.report()), archive.captureFolder());
            kept.forget(found.report());
            terminal.messages().notice("sitrep: the report " + report + " is forgotten.");
            return ExitStatus.COMPLETE;
        }
    }
}
