// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** "Reportedly", "allegedly": attributed to nobody. */
public final class AdverbRule implements Rule {

    @Override
    public Optional<StatementDraft> find(CuedText clause, int token) {
        AnnotatedText text = clause.text();
        int governor = text.head(token);
        boolean adverb = clause.lexicon().is("adverb", text.lower(token)) && governor != AnnotatedText.ROOT;
        if (!adverb) {
            return Optional.empty();
        }
        TokenRange range = text.subtree(governor);
        if (range.end() <= token + 1) {
            return Optional.empty();
        }
        StatementDraft.Stretch content = clause.phrases().stretch(new TokenRange(token + 1, range.end()));
        return Optional.of(new StatementDraft(
                token,
                List.of(),
                List.of(new TokenRange(token, token + 1)),
                List.of(content),
                clause.lexicon().findAct("adverb", text.lower(token)).orElse(SpeechAct.ASSERT)));
    }
}
