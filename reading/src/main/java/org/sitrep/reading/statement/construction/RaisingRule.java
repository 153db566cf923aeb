// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/** "The ferry seems to have sunk", "The ferry is believed to have sunk": by nobody's word, and the subject is part of the content. */
public final class RaisingRule implements Rule {

    private static final Words SEEMING = Words.of("seem", "appear");
    private static final Words EXPLETIVES = Words.of("it", "there");
    private static final Relations COMPLEMENTS = Relations.of(Relation.XCOMP, Relation.CCOMP);

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        boolean raising = clause.isVerb(verb)
                && (SEEMING.has(text.lemma(verb))
                        || text.tag(verb) == Tag.VBN
                                && clause.predicate(verb).isPassive()
                                && clause.lexicon().is("passive", text.lemma(verb)))
                && clause.predicate(verb).findAgent().isEmpty();
        OptionalInt complement = raising ? findComplement(text, verb) : OptionalInt.empty();
        if (complement.isEmpty()) {
            return Optional.empty();
        }
        List<StatementDraft.Stretch> contents = new ArrayList<>();
        OptionalInt subject = text.findChild(verb, Relation.NSUBJ).isPresent()
                ? text.findChild(verb, Relation.NSUBJ)
                : text.findChild(verb, Relation.NSUBJ_PASS);
        subject.stream()
                .filter(noun -> !EXPLETIVES.has(text.lower(noun)))
                .forEach(noun -> contents.add(clause.phrases().stretch(text.subtree(noun))));
        TokenRange range = text.subtree(complement.getAsInt());
        contents.add(clause.phrases()
                .stretch(new TokenRange(Math.max(range.first(), verb + 1), Math.max(range.end(), verb + 2))));
        TokenRange cue = CueSpan.of(text, verb, CueFrame.INFINITIVE);
        return Optional.of(
                new StatementDraft(verb, List.of(), List.of(cue), contents, SpeechActs.of(clause, verb, cue)));
    }

    private static OptionalInt findComplement(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (child > verb && COMPLEMENTS.has(text.relation(child))) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }
}
