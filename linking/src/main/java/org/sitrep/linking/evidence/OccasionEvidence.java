// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.time.Interval;

/**
 * What a report says is set for a day, but is no event of the record: an election, a hearing.
 *
 * @param name the words that name it
 * @param called the same as text, folded
 * @param planned whether the words of its sentence tell of a plan
 * @param change that it will not be as it was planned, by the words of its sentence
 */
public record OccasionEvidence(
        Kind kind,
        Words name,
        String called,
        Words sentence,
        List<Party> who,
        Optional<Site> site,
        Interval when,
        boolean planned,
        Optional<Change> change) {

    /** What is set for a day. */
    public enum Kind {
        ELECTION,
        HEARING,
        /** Of a parliament or another body. */
        VOTE,
        /** By which something is to be done, or from which on it is so. */
        DEADLINE
    }

    public OccasionEvidence {
        who = List.copyOf(who);
    }
}
