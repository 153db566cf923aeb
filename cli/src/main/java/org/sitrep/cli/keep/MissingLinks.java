// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Locale;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Unlinked;
import org.sitrep.cli.terminal.Messages;

/** Says what an answer across reports cannot know of, and what to do. */
public final class MissingLinks {

    private MissingLinks() {}

    public static void tell(ArchiveReader reader, Messages messages) {
        Unlinked unlinked = reader.unlinked();
        if (unlinked.placeless() > 0) {
            messages.notice(String.format(
                    Locale.ROOT,
                    "sitrep: warning: %,d reports have no origin and story yet; an earlier version of Sitrep added them."
                            + " \"sitrep archive relink\" finds out.",
                    unlinked.placeless()));
        }
        if (unlinked.outdated() > 0) {
            messages.notice(String.format(
                    Locale.ROOT,
                    "sitrep: warning: another version of Sitrep has linked %,d readings, which makes answers slow."
                            + " \"sitrep archive relink\" makes them quick again.",
                    unlinked.outdated()));
        }
    }
}
