// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.concurrent.Callable;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that lists all of one kind. */
abstract class SubjectCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Subject subject;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    SubjectCommand(Terminal terminal, Subject subject) {
        this.terminal = terminal;
        this.subject = subject;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, spec, subject);
    }
}
