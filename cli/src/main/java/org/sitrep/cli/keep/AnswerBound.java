// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Locale;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.cli.terminal.Messages;

/**
 * Keeps what one answer across reports is made from within the memory that Sitrep starts with, and says so where that leaves reports out.
 *
 * @param most so many reports at most
 */
public record AnswerBound(ArchiveReader reader, int most, Messages messages) {

    /** Measured: these fit into 1.5 GB with all that is made of them. */
    private static final int MOST = 10_000;

    public static AnswerBound of(ArchiveReader reader, Messages messages) {
        return new AnswerBound(reader, MOST, messages);
    }

    /** The latest of a selection. */
    public LinkedSelection bound(LinkedSelection selection) {
        int all = reader.linkedNumbers(selection).size();
        if (all > most) {
            messages.notice(String.format(
                    Locale.ROOT,
                    "sitrep: %,d reports bear on this, and the answer is made from the latest %,d of them. Ask for fewer days"
                            + " at a time with --since and --until for what is missing.",
                    all,
                    most));
        }
        return selection.withLatest(most);
    }
}
