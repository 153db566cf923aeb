// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.search.IndexDamagedException;
import org.sitrep.archive.search.IndexUnavailableException;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.output.OutputException;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.work.ReaderUnavailableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do its work, and the exit status that goes with it. */
final class Complaints {

    private Complaints() {}

    static int wrongUsage(ParameterException e, Messages messages) {
        messages.error("sitrep: " + e.getMessage());
        StringWriter suggestions = new StringWriter();
        if (UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true))) {
            messages.lines(suggestions.toString());
        }
        messages.error("Try: " + helped(e.getCommandLine().getCommandSpec()).qualifiedName() + " --help");
        return ExitStatus.WRONG_USAGE;
    }

    /** The command whose help helps. */
    private static CommandSpec helped(CommandSpec command) {
        return command.helpCommand() ? command.parent() : command;
    }

    /** A closed pipe is how the reader of our output says that it has enough. */
    static int failed(Throwable e, Messages messages) {
        if (e instanceof OutputException closed && closed.isClosedPipe()) {
            return ExitStatus.COMPLETE;
        }
        messages.error("sitrep: " + sentence(e));
        return ExitStatus.FAILED;
    }

    private static String sentence(Throwable e) {
        return switch (e) {
            case ReaderUnavailableException told -> String.valueOf(told.getMessage());
            case IndexUnavailableException told -> String.valueOf(told.getMessage());
            case IndexDamagedException told -> String.valueOf(told.getMessage());
            case ArchiveException told -> String.valueOf(told.getMessage());
            case UncheckedIOException told -> String.valueOf(told.getMessage());
            case OutOfMemoryError full ->
                "The memory that Java has is used up. Give it more: SITREP_JAVA_OPTIONS=-Xmx4g.";
            default -> "Sitrep has a fault: " + e + ". Please report it.";
        };
    }
}
