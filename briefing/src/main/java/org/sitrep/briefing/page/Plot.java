// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Counts of one thing by day, to be drawn. */
public record Plot(String label, List<Count> counts) {

    public Plot {
        counts = List.copyOf(counts);
    }

    /** What one source gives for a day: a number, or the ends of a range. */
    public record Count(LocalDate day, BigDecimal low, BigDecimal high) {}
}
