// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine;

/** The command {@code sitrep} and its subcommands. */
@Command(
        name = "sitrep",
        description =
                "Reads news reports on conflict and diplomacy: who said what, who did what to whom, when and where.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Sitrep.Version.class,
        subcommands = CommandLine.HelpCommand.class,
        footer = {
            "",
            "Exit status: 0 all was read, 2 wrong usage, 3 something could not be read, 1 no output was possible."
        })
final class Sitrep {

    /** Something could not be read; the rest was. */
    static final int INCOMPLETE = 3;

    private Sitrep() {}

    /** Runs one command line and gives its exit status. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Sitrep())
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new BriefCommand(terminal))
                .addSubcommand(
                        new CommandLine(new GazetteerCommand()).addSubcommand(new GazetteerImportCommand(terminal)))
                .addSubcommand(new SchemaCommand(terminal))
                .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal));
        if (args.length == 0) {
            line.usage(line.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }

    /** A closed pipe is how the reader of our output says that it has enough. */
    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof ClosedOutputException closed && closed.isPipe()) {
            return CommandLine.ExitCode.OK;
        }
        terminal.err().println("sitrep: " + Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version, from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Sitrep.class.getPackage().getImplementationVersion();
            return new String[] {"sitrep " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
