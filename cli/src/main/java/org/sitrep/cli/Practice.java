// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.cli.terminal.Screen;
import org.sitrep.cli.terminal.Terminal;

/**
 * Keeps one report in an archive for practice and asks for it. The launcher runs it once after a build, so that Java keeps the classes which that
 * takes in a file, and later starts are faster.
 */
final class Practice {

    private static final String REPORT =
            "President Dana Orlov of Norland said on Monday that 12 drones had attacked the port of Oslo.";

    private static final List<List<String>> COMMANDS = List.of(
            List.of("add", "--published", "2025-12-14"),
            List.of("reports"),
            List.of("statements", "--since", "2025-12-01"),
            List.of("events", "--actor", "Norland"),
            List.of("claims"),
            List.of("brief"),
            List.of("search", "drones"),
            List.of("search", "drones", "--facets"));

    private Practice() {}

    /** @param args the file of an archive that is not there yet */
    public static void main(String[] args) {
        for (List<String> command : COMMANDS) {
            Sitrep.run(
                    terminal(),
                    Stream.concat(command.stream(), Stream.of("--archive", args[0]))
                            .toArray(String[]::new));
        }
    }

    private static Terminal terminal() {
        return new Terminal(
                new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new Messages(OutputStream.nullOutputStream()),
                Screen.of(System.getProperties()),
                Clock.systemUTC());
    }
}
