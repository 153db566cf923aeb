// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.cli.keep.ArchiveOption;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep feeds remove}. */
@Command(
        name = "remove",
        description = "Watch feeds no more. The reports that came by them stay.",
        mixinStandardHelpOptions = true)
public final class FeedsRemoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "1..*",
            description = "Their addresses, as \"sitrep feeds list\" shows them.")
    private List<String> addresses = new ArrayList<>();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public FeedsRemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean all = true;
        try (Archive kept = archive.openExisting(terminal.messages())) {
            for (String address : addresses) {
                if (!kept.watchlist().remove(address)) {
                    terminal.messages().error(address + ": error: This feed is not watched.");
                    all = false;
                }
            }
        }
        return all ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
    }
}
