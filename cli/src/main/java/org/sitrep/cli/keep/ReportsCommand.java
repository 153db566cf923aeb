// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep reports}. */
@Command(
        name = "reports",
        description = "List the reports that the archive has, the newest first.",
        mixinStandardHelpOptions = true)
public final class ReportsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    public ReportsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inquiry.list(terminal, (reader, filter) -> {
            MissingLinks.tell(reader, terminal.messages());
            return reader.reports(filter).map(Rows::of);
        });
    }
}
