// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep stories}. */
@Command(
        name = "stories",
        description = "List the stories that the reports in the archive tell, the latest first.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public StoriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, spec, Subject.STORY);
    }
}
