// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** Gives a cue without a subject of its own that of the clause above: "X hit back, saying that", "X answered by calling". */
final class UnderstoodSource {

    private static final Tags NON_FINITE = Tags.of(Tag.VBG, Tag.VB);
    private static final Relations UP =
            Relations.of(Relation.ADVCL, Relation.XCOMP, Relation.CONJ, Relation.PARATAXIS, Relation.DEP);
    /** Clauses up to the one whose subject speaks. Kept from the first rules; not measured. */
    private static final int HIGHEST = 3;

    private final CuedText clause;
    private final AnnotatedText text;

    UnderstoodSource(CuedText clause) {
        this.clause = clause;
        this.text = clause.text();
    }

    StatementDraft fill(StatementDraft draft) {
        boolean bare = draft.sources().isEmpty()
                && draft.act() != SpeechAct.CAVEAT
                && NON_FINITE.has(text.tag(draft.anchor()))
                && !clause.predicate(draft.anchor()).isPassive();
        return bare
                ? find(draft.anchor())
                        .map(source -> draft.withSources(List.of(source)))
                        .orElse(draft)
                : draft;
    }

    private Optional<TokenRange> find(int verb) {
        int at = verb;
        for (int climb = 0; climb < HIGHEST && UP.has(text.relation(at)); climb++) {
            at = text.head(at);
            if (at == AnnotatedText.ROOT) {
                return Optional.empty();
            }
            if (text.findChild(at, Relation.NSUBJ).isPresent()) {
                return clause.source(text.findChild(at, Relation.NSUBJ).getAsInt());
            }
        }
        return Optional.empty();
    }
}
