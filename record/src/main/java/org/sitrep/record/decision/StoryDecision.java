// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.decision;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.identity.ReportId;

/**
 * Which reports are of which story, by a person's word.
 *
 * @param anchor a report of the story that others were merged into: wherever that one belongs, they belong; none where reports were split off
 * @param story where the reports were put
 */
public record StoryDecision(
        DecisionKind kind, Authorship authorship, Optional<ReportId> anchor, String story, List<StoryMove> moves) {

    public StoryDecision {
        moves = List.copyOf(moves);
    }
}
