// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import java.util.List;
import org.sitrep.briefing.page.Part;

/**
 * Lines that belong together.
 *
 * @param heading empty where they need none
 * @param note what is said below the heading
 * @param lines those that matter most first
 * @param depth how many of them are told before other groups have their turn; {@link #WHOLE} where all are told or none
 */
public record DraftGroup(List<Part> heading, List<Part> note, List<DraftLine> lines, int depth) {

    /** The lines are nothing without each other. */
    public static final int WHOLE = Integer.MAX_VALUE;

    public DraftGroup {
        heading = List.copyOf(heading);
        note = List.copyOf(note);
        lines = List.copyOf(lines);
    }

    /** One line that needs no heading. */
    public static DraftGroup of(DraftLine line) {
        return new DraftGroup(List.of(), List.of(), List.of(line), WHOLE);
    }
}
