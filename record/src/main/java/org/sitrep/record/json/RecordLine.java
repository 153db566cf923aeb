// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.json;

import java.time.Instant;
import java.util.Optional;
import org.sitrep.record.Failure;
import org.sitrep.record.decision.StoryDecision;
import org.sitrep.record.identity.ReportId;

/** A line of a file of records, as a run or an archive prints them. */
public sealed interface RecordLine {

    /**
     * A record.
     *
     * @param knownFrom since when it stood for its report in the archive that it comes from; empty where nobody says
     */
    record Kept(KeptRecord record, Optional<Instant> knownFrom) implements RecordLine {}

    /** The line that stands for a report that could not be read. */
    record Refused(Failure failure) implements RecordLine {}

    /**
     * The gap that a forgotten report has left.
     *
     * @param knownFrom when it was forgotten
     */
    record Forgotten(ReportId report, Instant knownFrom) implements RecordLine {}

    /**
     * What a person decided on stories.
     *
     * @param decided when, in whichever archive it was; no two decisions share it
     * @param knownFrom since when the archive that it comes from has known it
     */
    record Decided(StoryDecision decision, Instant decided, Instant knownFrom) implements RecordLine {}

    /**
     * A decision that was undone.
     *
     * @param decided when it had been made
     * @param author whose word ended it
     * @param knownFrom when it was undone
     */
    record Undone(Instant decided, String author, Instant knownFrom) implements RecordLine {}
}
