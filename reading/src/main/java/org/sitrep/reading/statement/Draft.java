// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.SpeechAct;

/**
 * A statement as a rule found it, in tokens.
 *
 * @param anchor the head of the cue
 * @param sources noun phrases; none where the text names nobody
 * @param cues what attributes
 * @param contents what is attributed, in offsets of the text
 */
record Draft(int anchor, List<TokenRange> sources, List<TokenRange> cues, List<Stretch> contents, SpeechAct act) {

    /** A stretch of text in offsets, end exclusive. */
    record Stretch(int start, int end) {

        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }

        boolean contains(Stretch other) {
            return start <= other.start && other.end <= end;
        }

        int length() {
            return end - start;
        }
    }

    Draft with(List<Stretch> newContents) {
        return new Draft(anchor, sources, cues, newContents, act);
    }

    Draft from(List<TokenRange> newSources) {
        return new Draft(anchor, newSources, cues, contents, act);
    }
}
