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
 * @param whole whether all of them are told or none
 */
public record DraftGroup(List<Part> heading, List<Part> note, List<DraftLine> lines, boolean whole) {

    public DraftGroup {
        heading = List.copyOf(heading);
        note = List.copyOf(note);
        lines = List.copyOf(lines);
    }
}
