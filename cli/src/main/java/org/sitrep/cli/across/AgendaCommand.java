// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep agenda}. */
@Command(
        name = "agenda",
        description = "List what lay ahead when it was reported, by day, and what became of it.",
        mixinStandardHelpOptions = true)
public final class AgendaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public AgendaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, spec, Subject.AGENDA);
    }
}
