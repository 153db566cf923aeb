// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.List;

/** Which of the counts holds now. A later number amends an earlier one; a lower limit amends only what lies below it. */
final class Standing {

    private Standing() {}

    /** @param counts in the order of time, at least one */
    static Count latest(List<Count> counts) {
        return counts.stream().reduce(Standing::later).orElseThrow();
    }

    private static Count later(Count standing, Count next) {
        int order = next.amount().compareTo(standing.amount());
        boolean firmer =
                standing.told().written() && !standing.isOpen() && !next.told().written();
        boolean told = order > 0 && !firmer || order == 0 && standing.isOpen();
        boolean lower = order < 0
                && standing.isOpen()
                && !next.isOpen()
                && !standing.told().written();
        return told || lower ? next : standing;
    }
}
