// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** "X put the toll at 40", "X has put its need at 3 billion euros": a number by somebody's word. */
public final class EstimateRule implements Rule {

    private static final Words ESTIMATES = Words.of("put", "estimate", "value", "reckon");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        boolean puts = clause.isVerb(verb) && ESTIMATES.has(text.lemma(verb));
        if (!puts) {
            return Optional.empty();
        }
        OptionalInt number = findNumber(text, verb);
        OptionalInt what = text.findChild(verb, Relation.OBJ);
        OptionalInt subject = clause.findSubject(verb);
        boolean complete = number.isPresent()
                && what.isPresent()
                && subject.isPresent()
                && !clause.predicate(verb).isPassive();
        if (!complete || what.getAsInt() < verb) {
            return Optional.empty();
        }
        TokenRange content = new TokenRange(
                text.subtree(what.getAsInt()).first(),
                text.subtree(number.getAsInt()).end());
        return clause.source(subject.getAsInt())
                .map(source -> new StatementDraft(
                        verb,
                        List.of(source),
                        List.of(CueSpan.of(text, verb, CueFrame.OBJECT)),
                        List.of(clause.phrases().stretch(content)),
                        SpeechAct.ESTIMATE));
    }

    private static OptionalInt findNumber(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            boolean at = text.findChild(child, Relation.CASE).stream()
                    .anyMatch(preposition -> text.lower(preposition).equals("at"));
            boolean counted = text.tag(child) == Tag.CD
                    || text.findChild(child, Relation.NUMMOD).isPresent();
            if (child > verb && at && counted) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }
}
