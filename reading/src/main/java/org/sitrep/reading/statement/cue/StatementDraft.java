// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.TokenRange;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.SpeechAct;

/**
 * A statement as a rule found it, in tokens.
 *
 * @param anchor the head of the cue
 * @param sources noun phrases; none where the text names nobody
 * @param cues what attributes
 * @param contents what is attributed, in offsets of the text
 * @param caveat of what kind it is where it is the reporter's own remark
 * @param confidence that it is a statement, from 0 to 1; 1 until it is judged
 */
public record StatementDraft(
        int anchor,
        List<TokenRange> sources,
        List<TokenRange> cues,
        List<Stretch> contents,
        SpeechAct act,
        Optional<CaveatKind> caveat,
        double confidence) {

    /** What was not judged. */
    public StatementDraft(
            int anchor,
            List<TokenRange> sources,
            List<TokenRange> cues,
            List<Stretch> contents,
            SpeechAct act,
            Optional<CaveatKind> caveat) {
        this(anchor, sources, cues, contents, act, caveat, 1);
    }

    /** What is no caveat. */
    public StatementDraft(
            int anchor, List<TokenRange> sources, List<TokenRange> cues, List<Stretch> contents, SpeechAct act) {
        this(anchor, sources, cues, contents, act, Optional.empty());
    }

    /** A stretch of text in offsets, end exclusive. */
    public record Stretch(int start, int end) {

        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }

        public boolean contains(Stretch other) {
            return start <= other.start && other.end <= end;
        }

        public int length() {
            return end - start;
        }
    }

    public StatementDraft withContents(List<Stretch> newContents) {
        return new StatementDraft(anchor, sources, cues, newContents, act, caveat, confidence);
    }

    public StatementDraft withAct(SpeechAct newAct) {
        return new StatementDraft(anchor, sources, cues, contents, newAct, caveat, confidence);
    }

    public StatementDraft withConfidence(double judged) {
        return new StatementDraft(anchor, sources, cues, contents, act, caveat, judged);
    }

    public StatementDraft withSources(List<TokenRange> newSources) {
        return new StatementDraft(anchor, newSources, cues, contents, act, caveat, confidence);
    }
}
