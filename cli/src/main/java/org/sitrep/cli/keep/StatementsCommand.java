// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep statements}. */
@Command(
        name = "statements",
        description = "List what is said in the reports that the archive has, and by whom.",
        mixinStandardHelpOptions = true)
public final class StatementsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    public StatementsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inquiry.list(
                terminal, (reader, filter) -> reader.statements(filter).map(Rows::of));
    }
}
