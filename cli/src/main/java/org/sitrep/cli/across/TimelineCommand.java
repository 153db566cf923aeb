// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep timeline}. */
@Command(
        name = "timeline",
        description = {
            "List day by day what happened, what lies ahead, and where each figure stands.",
            "Happenings are those that are told as facts; what is only proposed, possible or denied is in \"sitrep events\"."
        },
        mixinStandardHelpOptions = true)
public final class TimelineCommand implements Callable<Integer> {

    private static final List<Subject> SUBJECTS = List.of(Subject.HAPPENING, Subject.AGENDA, Subject.FIGURE);

    private final Terminal terminal;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DossierOptions options = listing.options();
        Sieve sieve = options.sieve(spec, SUBJECTS);
        return listing.list(
                terminal, reader -> new Timeline(options.dossier(reader, terminal, SUBJECTS, sieve)).rows(sieve));
    }
}
