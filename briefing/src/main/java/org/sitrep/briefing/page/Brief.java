// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;

/**
 * A situation report.
 *
 * @param head period, number of reports, publishers
 * @param failures what could not be read, one sentence each
 */
public record Brief(List<String> head, List<Section> sections, List<CitedReport> sources, List<String> failures) {

    public Brief {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        failures = List.copyOf(failures);
    }
}
