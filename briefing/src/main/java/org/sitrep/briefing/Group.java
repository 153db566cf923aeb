// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.List;

/**
 * Lines under one heading.
 *
 * @param omitted how many more lines there are that the brief leaves out
 */
public record Group(String heading, List<Line> lines, int omitted) {

    public Group {
        lines = List.copyOf(lines);
    }
}
