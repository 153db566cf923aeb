// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.cue.Tail;

/**
 * "S, X said on Friday." and "S, said X.": a verb of speech with its source at the end of a sentence takes all that stands before it for
 * its content. Read from the surface, since parsers hang such tails wrongly from long contents.
 */
public final class TailRule implements Rule {

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        return Tail.find(clause, verb)
                .map(tail -> new StatementDraft(
                        verb,
                        List.of(clause.phrases().trimmed(tail.source())),
                        List.of(CueSpan.of(text, verb, CueFrame.CLAUSE)),
                        List.of(clause.phrases().stretch(tail.content())),
                        SpeechActs.of(clause, verb, new TokenRange(verb, verb + 1))));
    }
}
