// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.help;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpCommandInitializable2;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sitrep help}: the help of a command, or of a command within a command. */
@Command(name = "help", description = "Show the help of a command.", helpCommand = true)
@SuppressWarnings("NullAway.Init")
public final class HelpCommand implements IHelpCommandInitializable2, Runnable {

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..*",
            description = "A command, and where it has commands, one of them.")
    private List<String> path = new ArrayList<>();

    private CommandLine self;
    private ColorScheme colours;
    private PrintWriter out;

    @Override
    public void init(CommandLine self, ColorScheme colours, PrintWriter out, PrintWriter err) {
        this.self = self;
        this.colours = colours;
        this.out = out;
    }

    @Override
    public void run() {
        CommandLine command = self.getParent();
        for (String name : path) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(
                        self, command.getCommandSpec().qualifiedName() + " has no command \"" + name + "\".");
            }
            command = next;
        }
        command.usage(out, colours);
    }
}
