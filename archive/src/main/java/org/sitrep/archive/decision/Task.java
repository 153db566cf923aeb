// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.decision.DecisionKind;

/**
 * What is to be done with reports, by their rows.
 *
 * @param anchor a report of the story that others are merged into
 * @param reports those that are to be moved
 * @param story where to, unless the anchor is elsewhere or others have taken that name
 */
record Task(DecisionKind kind, Optional<Long> anchor, List<Long> reports, String story) {

    Task {
        reports = List.copyOf(reports);
    }
}
