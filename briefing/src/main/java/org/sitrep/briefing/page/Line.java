// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;
import org.sitrep.linking.coverage.Citation;

/**
 * One line of a brief.
 *
 * @param citations where it comes from; at least one
 */
public record Line(List<Part> parts, List<Citation> citations) {

    public Line {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A line of a brief needs a citation.");
        }
    }
}
