// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.sitrep.intake.StandardInput;

/** Where the launcher enters. */
public final class Main {

    /** Where every day begins first: a date is in the future when it is so even there. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                StandardInput.open(),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.system(FIRST_ZONE));
        System.exit(Sitrep.run(terminal, args));
    }
}
