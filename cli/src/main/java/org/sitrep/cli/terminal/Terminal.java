// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/**
 * What a command has of the world.
 *
 * @param out for data, and nothing else
 * @param messages for people
 * @param screen who sits before it
 * @param clock today, to tell a date in the future
 */
public record Terminal(InputStream in, OutputStream out, Messages messages, Screen screen, Clock clock) {

    /** Tells the one at the keyboard that standard input is what the program waits for. */
    public void announceTyping() {
        if (screen.typed()) {
            messages.notice("sitrep: reading standard input; end it with Ctrl-D.");
        }
    }
}
