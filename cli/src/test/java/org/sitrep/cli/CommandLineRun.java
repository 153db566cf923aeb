// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.cli.terminal.Screen;
import org.sitrep.cli.terminal.Terminal;

/** A run of the command line, on a day in December 2025. */
record CommandLineRun(int status, String out, String err) {

    private static final Pattern CODE =
            Pattern.compile("^\\{\"id\":.*\"error\":\\{\"code\":\"([^\"]+)\"", Pattern.MULTILINE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-15T12:00:00Z"), ZoneOffset.UTC);

    static CommandLineRun of(String input, String... args) {
        return at(Screen.NONE, CLOCK, input, args);
    }

    /** The same at a terminal and at another time. */
    static CommandLineRun at(Screen screen, Clock clock, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = run(out, screen, clock, input, args);
        return new CommandLineRun(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    static CommandLineRun into(OutputStream out, String input, String... args) {
        return run(out, Screen.NONE, CLOCK, input, args);
    }

    private static CommandLineRun run(OutputStream out, Screen screen, Clock clock, String input, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new Messages(err),
                screen,
                clock);
        int status = Sitrep.run(terminal, args);
        return new CommandLineRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The codes of the lines that are errors. */
    List<String> codes() {
        return CODE.matcher(out)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
