// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/** "X is ready to talk", "X is prepared for talks": somebody's intention is a statement of theirs. */
public final class IntentionRule implements Rule {

    private static final Relations COMPLEMENTS =
            Relations.of(Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.OBL, Relation.NMOD);
    private static final Words LEADS = Words.of("to", "for");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int adjective) {
        AnnotatedText text = clause.text();
        boolean intention = !text.tag(adjective).isNoun()
                && clause.lexicon().is("intention", text.lower(adjective).toLowerCase(Locale.ROOT));
        int to = adjective + 1;
        if (!intention || to >= text.size() || !LEADS.has(text.lower(to))) {
            return Optional.empty();
        }
        OptionalInt holder = clause.predicate(adjective).findSubject();
        Optional<TokenRange> source = holder.isPresent() ? clause.source(holder.getAsInt()) : Optional.empty();
        int end = end(text, adjective);
        if (source.isEmpty() || end <= to + 1) {
            return Optional.empty();
        }
        TokenRange cue = CueSpan.of(text, adjective, CueFrame.INFINITIVE);
        return Optional.of(new StatementDraft(
                adjective,
                List.of(source.get()),
                List.of(cue),
                List.of(clause.phrases().stretch(new TokenRange(to, end))),
                SpeechActs.of(clause, adjective, cue)));
    }

    private static int end(AnnotatedText text, int adjective) {
        int end = 0;
        for (int child : text.children(adjective)) {
            if (child > adjective && COMPLEMENTS.has(text.relation(child))) {
                end = Math.max(end, text.subtree(child).end());
            }
        }
        return end;
    }
}
