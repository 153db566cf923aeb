// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.SpeechAct;

/**
 * What nobody says is no statement of theirs: "No group has claimed the attack" is the reporter's remark, "Neither side confirmed it" and "The
 * army withdrew its claim" decline to.
 */
final class Silence {

    private static final Words NOBODY = Words.of("no", "nobody", "none", "neither");
    private static final Words CLAIMING = Words.of("claim", "take", "admit", "assume", "announce", "accept");
    private static final Words TAKING_BACK = Words.of("withdraw", "retract", "drop", "abandon");

    private Silence() {}

    static StatementDraft of(CuedText clause, StatementDraft draft) {
        AnnotatedText text = clause.text();
        boolean nobody = !draft.sources().isEmpty()
                && NOBODY.has(text.lower(draft.sources().getFirst().first()));
        if (nobody && CLAIMING.has(text.lemma(draft.anchor()))) {
            return new StatementDraft(
                    draft.anchor(),
                    List.of(),
                    draft.cues(),
                    draft.contents(),
                    SpeechAct.CAVEAT,
                    Optional.of(CaveatKind.NO_REPORT),
                    draft.confidence());
        }
        int governor = text.head(draft.anchor());
        boolean takenBack = text.tag(draft.anchor()).isNoun()
                && governor != AnnotatedText.ROOT
                && TAKING_BACK.has(text.lemma(governor));
        return takenBack || nobody && draft.act() == SpeechAct.CONFIRM ? draft.withAct(SpeechAct.DECLINE) : draft;
    }
}
