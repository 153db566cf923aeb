// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;

/**
 * Lines of a section that belong together: a story, a claim.
 *
 * @param heading empty where the lines need none
 * @param note what is said below the heading
 */
public record Group(List<Part> heading, List<Part> note, List<Line> lines) {

    public Group {
        heading = List.copyOf(heading);
        note = List.copyOf(note);
        lines = List.copyOf(lines);
    }
}
