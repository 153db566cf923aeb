// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.help;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep man}: the manual page. */
@Command(
        name = "man",
        description = "Print the manual page: sitrep man > sitrep.1; man ./sitrep.1",
        mixinStandardHelpOptions = true)
public final class ManCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(ManualPage.of(spec.root()));
    }
}
