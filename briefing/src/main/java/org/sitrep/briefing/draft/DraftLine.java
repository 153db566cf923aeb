// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import java.util.List;
import java.util.Optional;
import org.sitrep.briefing.page.Item;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Plot;
import org.sitrep.briefing.page.Spot;
import org.sitrep.linking.evidence.Cited;

/** A line that a brief may have; {@link org.sitrep.briefing.page.Line} tells what it consists of. */
public record DraftLine(Item item, List<Part> parts, List<Cited> citations, Optional<Plot> plot, Optional<Spot> spot) {

    public DraftLine {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
    }
}
