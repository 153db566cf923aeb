// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.Map;
import java.util.Optional;
import org.sitrep.record.decision.DecisionKind;

/**
 * A decision by its row and those of its reports.
 *
 * @param story where it put reports
 * @param before the story that each was in, by its row
 */
record StoredDecision(
        long number,
        DecisionKind kind,
        String author,
        Optional<Long> anchor,
        String story,
        String known,
        boolean stands,
        Map<Long, String> before) {

    StoredDecision {
        before = Map.copyOf(before);
    }

    /** To do it again. */
    Task task() {
        return new Task(kind, anchor, before.keySet().stream().sorted().toList(), story);
    }

    boolean moves(long report) {
        return before.containsKey(report);
    }
}
