// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A situation report.
 *
 * @param head period, number of reports, publishers
 * @param leftOut what was found and is not told
 * @param sources the reports that are cited
 * @param failures what could not be read, one sentence each
 */
public record Brief(
        List<String> head,
        List<Section> sections,
        List<LeftOut> leftOut,
        List<CitedReport> sources,
        List<String> failures) {

    public Brief {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
        leftOut = List.copyOf(leftOut);
        sources = List.copyOf(sources);
        failures = List.copyOf(failures);
    }

    /** All lines, from the top. */
    public Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.groups().stream()).flatMap(group -> group.lines().stream());
    }
}
