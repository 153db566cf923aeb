// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep archive relink}. */
@Command(
        name = "relink",
        description = {
            "Find out again where each report belongs, its origin and its story, and take from its readings what questions across reports need.",
            "What was decided on stories is decided again over what is found. A report that gets another place has it from now on; --as-known-on goes on answering by the one it had. Nothing changes before all is"
                    + " done."
        },
        mixinStandardHelpOptions = true)
public final class RelinkCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public RelinkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive kept = archive.openExisting(terminal.messages())) {
            kept.relink(new LinkingMessages(terminal.messages()));
            return ExitStatus.COMPLETE;
        }
    }
}
