// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep archive vacuum}. */
@Command(
        name = "vacuum",
        description = "Write the archive anew without room that is not used.",
        mixinStandardHelpOptions = true)
public final class VacuumCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--rebuild", description = "Also make again all that follows from the reports and readings.")
    private boolean rebuild;

    public VacuumCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive kept = archive.openExisting(terminal.messages())) {
            if (rebuild) {
                kept.rebuild();
            }
            kept.vacuum();
            return ExitStatus.COMPLETE;
        }
    }
}
