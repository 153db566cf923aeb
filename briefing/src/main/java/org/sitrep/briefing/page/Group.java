// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;

/** Lines of a section under one heading: a day, a party, a claim, a unit. */
public record Group(String heading, List<Line> lines) {

    public Group {
        lines = List.copyOf(lines);
    }
}
