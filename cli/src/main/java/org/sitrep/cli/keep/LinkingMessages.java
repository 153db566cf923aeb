// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Locale;
import org.sitrep.archive.link.LinkProgress;
import org.sitrep.cli.terminal.Messages;

/** Tells how far it is with linking what is kept already: a line for each tenth, where there is much. Not thread-safe. */
final class LinkingMessages implements LinkProgress {

    /** Fewer are linked in seconds. */
    private static final long MANY = 2_000;

    private static final int TENTHS = 10;

    private final Messages messages;
    private long told;

    LinkingMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void advanced(long done, long all) {
        long tenths = done * TENTHS / all;
        if (all >= MANY && tenths > told) {
            told = tenths;
            messages.notice(
                    String.format(Locale.ROOT, "sitrep: %d %% of %,d readings are linked", tenths * TENTHS, all));
        }
    }
}
