// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.cli.terminal.Screen;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.intake.StandardInput;

/** Where the launcher enters. */
public final class Main {

    /** Where every day begins first: a date is in the future when it is so even there. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    private Main() {}

    public static void main(String[] args) {
        tameLibraries();
        Terminal terminal = new Terminal(
                StandardInput.open(),
                new FileOutputStream(FileDescriptor.out),
                new Messages(new FileOutputStream(FileDescriptor.err)),
                Screen.of(System.getProperties()),
                Clock.system(FIRST_ZONE));
        System.exit(Sitrep.run(terminal, args));
    }

    /**
     * Standard output is for data, standard error for our own messages: what a library prints belongs on neither. What it writes for a shell
     * must not have the digits of the user's language.
     */
    private static void tameLibraries() {
        Locale.setDefault(Locale.ROOT);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
