// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.List;
import org.sitrep.record.quantity.QuantityComparator;

/**
 * Which of the counts holds now. A later number amends an earlier one; a lower limit amends only what lies below it. A lower number amends
 * a higher one only on a later day and on the same source's word.
 */
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
        return told || lower || order < 0 && corrects(next, standing) ? next : standing;
    }

    /** "Six were killed, the police said on Monday", who had said seven on Sunday. */
    private static boolean corrects(Count next, Count standing) {
        boolean later = next.value()
                .day()
                .filter(day -> standing.value().day().filter(day::isAfter).isPresent())
                .isPresent();
        boolean same = next.source().isPresent() && next.source().equals(standing.source());
        return later && same && isFirm(next) && isFirm(standing);
    }

    private static boolean isFirm(Count count) {
        return count.told().written() && count.value().comparator() == QuantityComparator.EXACT;
    }
}
