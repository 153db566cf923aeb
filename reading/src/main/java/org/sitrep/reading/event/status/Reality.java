// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.util.Locale;
import org.sitrep.reading.syntax.Tense;
import org.sitrep.record.event.EventStatus;

/** What a word makes of the event it governs; the constants are the values of the column {@code status} of embedding.tsv. */
enum Reality {
    /** As real as the word itself: "managed to leave", "held talks". */
    SAME,
    /** "Is to leave" is scheduled, "there are talks" as real as the word. */
    BE,
    /** The same, but going on where real: "continued to shell". */
    CONTINUING,
    /** Going on where it is told in the present or the perfect: "has begun shelling". */
    BEGINNING,
    /** No more where real, else it still goes on: "stopped shelling", "urged them to stop shelling". */
    ENDING,
    /** Done where it is told in the past: "were able to leave". */
    ABLE,
    /** Scheduled; but what is told of a decision is told when it has been carried out: "the decision to invade has cost them". */
    DECIDED,
    OCCURRED,
    ONGOING,
    SCHEDULED,
    PROPOSED,
    DEMANDED,
    POSSIBLE,
    DENIED;

    static Reality parse(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /**
     * The status of what is governed.
     *
     * @param word the status of the governing word, which is not denied
     * @param tense the tense of the governing word
     * @param infinitive whether it governs an infinitive
     */
    EventStatus govern(EventStatus word, Tense tense, boolean infinitive) {
        boolean real = word == EventStatus.OCCURRED || word == EventStatus.ONGOING;
        return switch (this) {
            case SAME -> word;
            case BE -> infinitive && real ? EventStatus.SCHEDULED : word;
            case CONTINUING -> real ? EventStatus.ONGOING : word;
            case BEGINNING -> real && tense != Tense.PAST ? EventStatus.ONGOING : word;
            case ENDING -> real || word == EventStatus.SCHEDULED ? EventStatus.DENIED : EventStatus.ONGOING;
            case ABLE -> real && tense != Tense.PRESENT ? EventStatus.OCCURRED : EventStatus.POSSIBLE;
            case OCCURRED -> EventStatus.OCCURRED;
            case ONGOING -> EventStatus.ONGOING;
            case SCHEDULED, DECIDED -> real ? EventStatus.SCHEDULED : word;
            case PROPOSED -> EventStatus.PROPOSED;
            case DEMANDED -> EventStatus.DEMANDED;
            case POSSIBLE -> EventStatus.POSSIBLE;
            case DENIED -> real || word == EventStatus.SCHEDULED ? EventStatus.DENIED : EventStatus.POSSIBLE;
        };
    }
}
