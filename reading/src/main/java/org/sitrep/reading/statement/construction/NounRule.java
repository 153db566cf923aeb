// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CueFrame;
import org.sitrep.reading.statement.cue.CueSpan;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;

/** A noun with its source and content: "Norland's claim that S", "its demand to", "Norlandian claims that S". */
public final class NounRule implements Rule {

    private static final Relations NOUN_CLAUSES =
            Relations.of(Relation.ACL, Relation.CCOMP, Relation.DEP, Relation.ACL_RELCL);
    private static final Words CONTENT_MARKS = Words.of("that", "to", "whether");
    private static final Relations PREMODIFIERS = Relations.of(Relation.AMOD, Relation.COMPOUND);
    private static final Words SOURCE_PREPOSITIONS = Words.of("by", "from");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int noun) {
        AnnotatedText text = clause.text();
        Optional<SpeechAct> act = text.tag(noun).isNoun()
                ? clause.lexicon().findNoun(text.lemma(noun).toLowerCase(java.util.Locale.ROOT))
                : Optional.empty();
        Optional<TokenRange> content = act.isPresent() ? content(text, noun) : Optional.empty();
        Optional<TokenRange> source = content.isPresent() ? source(clause, noun) : Optional.empty();
        if (act.isPresent() && isLight(clause, noun)) {
            return light(clause, noun, act.get(), content);
        }
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatementDraft(
                noun,
                List.of(source.get()),
                List.of(new TokenRange(noun, noun + 1)),
                List.of(clause.phrases().stretch(content.get())),
                act.get()));
    }

    /** "Voiced concern over", "issued a warning that": the verb leans on the noun. */
    private static boolean isLight(CuedText clause, int noun) {
        AnnotatedText text = clause.text();
        return text.isRelation(noun, Relation.OBJ) && clause.lexicon().is("light-verb", text.lemma(text.head(noun)));
    }

    private static Optional<StatementDraft> light(
            CuedText clause, int noun, SpeechAct act, Optional<TokenRange> clauseContent) {
        AnnotatedText text = clause.text();
        int verb = text.head(noun);
        OptionalInt subject =
                clause.predicate(verb).isPassive() ? clause.predicate(verb).findAgent() : clause.findSubject(verb);
        Optional<TokenRange> source = subject.isPresent() ? clause.source(subject.getAsInt()) : Optional.empty();
        TokenRange cue = CueSpan.of(text, verb, CueFrame.OBJECT);
        int end = noun + 1;
        Optional<TokenRange> content = clauseContent;
        for (int child : text.children(noun)) {
            OptionalInt preposition = text.findChild(child, Relation.CASE);
            if (content.isEmpty()
                    && text.isRelation(child, Relation.NMOD)
                    && preposition.isPresent()
                    && preposition.getAsInt() == end) {
                end++;
                content = Optional.of(
                        new TokenRange(end, Math.max(text.subtree(verb).end(), end + 1)));
            }
        }
        if (source.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatementDraft(
                verb,
                List.of(source.get()),
                List.of(new TokenRange(cue.first(), Math.max(end, cue.end()))),
                List.of(clause.phrases().stretch(content.get())),
                act));
    }

    /** A clause with "that" or an infinitive that says what the noun is about. */
    private static Optional<TokenRange> content(AnnotatedText text, int noun) {
        for (int child : text.children(noun)) {
            boolean clause = child > noun && NOUN_CLAUSES.has(text.relation(child));
            OptionalInt mark = clause ? text.findChild(child, Relation.MARK) : OptionalInt.empty();
            if (mark.isPresent() && CONTENT_MARKS.has(text.lower(mark.getAsInt()))) {
                return Optional.of(text.subtree(child));
            }
        }
        return Optional.empty();
    }

    private static Optional<TokenRange> source(CuedText clause, int noun) {
        AnnotatedText text = clause.text();
        for (int child : text.children(noun)) {
            boolean nationality = child < noun
                    && PREMODIFIERS.has(text.relation(child))
                    && Countries.get().findByAdjective(text.form(child)).isPresent();
            if (nationality) {
                return Optional.of(new TokenRange(child, child + 1));
            }
            if (text.isRelation(child, Relation.NMOD_POSS)) {
                TokenRange range = text.subtree(child);
                int end = text.tag(range.last()) == Tag.POS ? range.end() - 1 : range.end();
                return Optional.of(new TokenRange(range.first(), Math.max(end, range.first() + 1)));
            }
            boolean by = text.isRelation(child, Relation.NMOD)
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(preposition -> SOURCE_PREPOSITIONS.has(text.lower(preposition)));
            if (by) {
                return Optional.of(clause.phrases().source(child));
            }
        }
        return Optional.empty();
    }
}
