// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.cli.options.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep archive vacuum}. */
@Command(
        name = "vacuum",
        description = "Write the archive anew without room that is not used.",
        mixinStandardHelpOptions = true)
public final class VacuumCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--rebuild", description = "Also make again all that follows from the reports and readings.")
    private boolean rebuild;

    @Override
    public Integer call() {
        try (Archive kept = archive.openExisting()) {
            if (rebuild) {
                kept.rebuild();
            }
            kept.vacuum();
            return ExitStatus.COMPLETE;
        }
    }
}
