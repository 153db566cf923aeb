// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep events}. */
@Command(
        name = "events",
        description = "List the events that the reports in the archive tell of.",
        mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    public EventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inquiry.list(terminal, (reader, filter) -> reader.events(filter).map(Rows::of));
    }
}
