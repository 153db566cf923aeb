// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.help;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sitrep completion}: what lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh: source <(sitrep completion)",
        mixinStandardHelpOptions = true)
public final class CompletionCommand implements Runnable {

    /** Where it knows no candidates, picocli keeps the shell from offering files, which most inputs are. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        CommandSpec root = spec.root();
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash(root.name(), root.commandLine()).replace(NO_FILES, ""));
    }
}
