// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;
import java.util.Optional;

/**
 * One line of a brief.
 *
 * @param item what it tells of
 * @param parts read one after another with a space between, none before a mark of punctuation
 * @param citations where it comes from; at least one
 * @param plot its numbers, where they change or differ
 * @param spot where on the map it is
 */
public record Line(Item item, List<Part> parts, List<Citation> citations, Optional<Plot> plot, Optional<Spot> spot) {

    public Line {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A line of a brief needs a citation.");
        }
    }
}
