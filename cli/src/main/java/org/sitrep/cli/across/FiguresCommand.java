// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep figures}. */
@Command(
        name = "figures",
        description = "List what is counted, such as the dead of one attack, with all values by source and day.",
        mixinStandardHelpOptions = true)
public final class FiguresCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, spec, Subject.FIGURE);
    }
}
