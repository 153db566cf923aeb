// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines for people, on standard error. Thread-safe. */
public final class Messages {

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream err;
    private boolean quiet;
    private boolean statusShown;

    /** @param err where lines are written as UTF-8 */
    public Messages(OutputStream err) {
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** From now on only {@linkplain #error errors} are shown. */
    public synchronized void beQuiet() {
        quiet = true;
    }

    /** Shows a line whatever was asked for. */
    public void error(String line) {
        print(line);
    }

    /** Shows a line, unless only errors are wanted. */
    public synchronized void notice(String line) {
        if (!quiet) {
            print(line);
        }
    }

    /** Shows lines of the program's own, such as its help. */
    public void lines(String text) {
        text.lines().forEach(this::print);
    }

    /** Shows a line that the next one overwrites. Only for a {@linkplain Screen#watched screen}. */
    synchronized void status(String line) {
        if (!quiet) {
            err.print(CLEAR_LINE + Printable.of(line));
            err.flush();
            statusShown = true;
        }
    }

    synchronized void clearStatus() {
        if (statusShown) {
            err.print(CLEAR_LINE);
            err.flush();
            statusShown = false;
        }
    }

    private synchronized void print(String line) {
        clearStatus();
        err.println(Printable.of(line));
    }
}
