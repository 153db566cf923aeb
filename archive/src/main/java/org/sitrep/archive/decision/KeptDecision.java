// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.decision.StoryDecision;

/**
 * A decision as an archive has it. What was forgotten of its reports is not among them any more.
 *
 * @param number by which it is named in this archive
 * @param reports the ids that its reports came with, in the order of its moves
 * @param decided when it was made, here or in the archive that it comes from
 * @param knownFrom since when it has stood here
 * @param undoing empty while it stands
 */
public record KeptDecision(
        long number,
        StoryDecision decision,
        List<String> reports,
        Instant decided,
        Instant knownFrom,
        Optional<Undoing> undoing) {

    public KeptDecision {
        reports = List.copyOf(reports);
    }

    /** Who ended it, and when. */
    public record Undoing(String author, Instant knownFrom) {}
}
