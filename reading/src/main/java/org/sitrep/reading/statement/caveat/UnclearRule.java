// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.CaveatKind;

/** "It was not immediately clear whether", "remains unknown": the content is the question or the thing. */
final class UnclearRule implements Rule {

    private static final Relations NO_PREDICATE =
            Relations.of(Relation.AMOD, Relation.COMPOUND, Relation.OBJ, Relation.NSUBJ);
    private static final Tags THINGS = Tags.of(Tag.NNS, Tag.NN, Tag.WDT, Tag.WP, Tag.DT);
    private static final Relations CONTENT_RELATIONS =
            Relations.of(Relation.CCOMP, Relation.CSUBJ, Relation.ADVCL, Relation.DEP, Relation.XCOMP);
    private static final Words QUESTION_MARKS = Words.of("whether", "if", "how", "why");
    private static final Words WH_WORDS = Words.of("what", "whom", "which", "whose");
    private static final Words CONTRAST = Words.of("but", "though", "although", "while");
    private static final Relations TO_COMPLEMENTS = Relations.of(Relation.OBL, Relation.XCOMP);

    private static final Words SO_FAR =
            Words.of("immediately", "yet", "entirely", "fully", "still", "publicly", "currently");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int adjective) {
        AnnotatedText text = clause.text();
        boolean negative = clause.lexicon().is("caveat-negative", text.lower(adjective));
        boolean positive = clause.lexicon().is("caveat-adjective", text.lower(adjective));
        if (!negative && !positive || NO_PREDICATE.has(text.relation(adjective))) {
            return Optional.empty();
        }
        CaveatPredicate predicate = predicate(clause, adjective);
        boolean unclear = negative ? !predicate.isNegated() : predicate.isNegated();
        if (!unclear || !ReportersVoice.speaks(clause, predicate.governor())) {
            return Optional.empty();
        }
        return findOpen(predicate, negative).map(open -> predicate.caveat(CaveatKind.UNCLEAR, List.of(open)));
    }

    private static CaveatPredicate predicate(CuedText clause, int adjective) {
        AnnotatedText text = clause.text();
        boolean leans = text.isRelation(adjective, Relation.XCOMP)
                && clause.lexicon().is("caveat-copula", text.lemma(text.head(adjective)));
        return new CaveatPredicate(clause, leans ? text.head(adjective) : adjective, adjective);
    }

    /** What is open: the question behind "it", else the subject. */
    private static Optional<TokenRange> findOpen(CaveatPredicate predicate, boolean negative) {
        AnnotatedText text = predicate.clause().text();
        OptionalInt subject = predicate.findSubject();
        boolean impersonal = subject.isEmpty() || text.lower(subject.getAsInt()).equals("it");
        if (impersonal) {
            return findQuestion(predicate);
        }
        boolean question = text.relation(subject.getAsInt()).isClausalSubject()
                && asks(text, text.subtree(subject.getAsInt()).first());
        boolean thing = THINGS.has(text.tag(subject.getAsInt()))
                && !hasOblique(text, predicate.head())
                && (negative
                        || predicate.has(SO_FAR)
                        || text.lemma(predicate.governor()).equals("make"))
                && isPredicative(predicate);
        return question || thing ? Optional.of(predicate.meant(subject.getAsInt())) : Optional.empty();
    }

    private static Optional<TokenRange> findQuestion(CaveatPredicate predicate) {
        AnnotatedText text = predicate.clause().text();
        for (int word : new int[] {predicate.head(), predicate.governor()}) {
            for (int child : text.children(word)) {
                boolean behind = child > predicate.head() && CONTENT_RELATIONS.has(text.relation(child));
                if (behind && asks(text, text.subtree(child).first())) {
                    return Optional.of(withoutContrast(text, child));
                }
            }
        }
        return findMisplacedQuestion(predicate);
    }

    /** The question that was read as a relative clause: "it is not clear from the letters why". */
    private static Optional<TokenRange> findMisplacedQuestion(CaveatPredicate predicate) {
        AnnotatedText text = predicate.clause().text();
        for (int oblique : text.children(predicate.head())) {
            for (int child : text.isRelation(oblique, Relation.OBL) ? text.children(oblique) : new int[0]) {
                boolean question = text.relation(child).isAdnominalClause()
                        && QUESTION_MARKS.has(text.lower(text.subtree(child).first()));
                if (question) {
                    return Optional.of(withoutContrast(text, child));
                }
            }
        }
        return Optional.empty();
    }

    /** "Whether ...", "under what circumstances ...". */
    private static boolean asks(AnnotatedText text, int first) {
        boolean preposition = text.tag(first) == Tag.IN && first + 1 < text.size();
        return CaveatWords.QUESTION.has(text.lower(first)) || preposition && WH_WORDS.has(text.lower(first + 1));
    }

    private static TokenRange withoutContrast(AnnotatedText text, int question) {
        TokenRange range = text.subtree(question);
        for (int token = range.first() + 1; token < range.end(); token++) {
            if (text.form(token - 1).equals(",") && CONTRAST.has(text.lower(token))) {
                return new TokenRange(range.first(), token);
            }
        }
        return range;
    }

    private static boolean isPredicative(CaveatPredicate predicate) {
        AnnotatedText text = predicate.clause().text();
        int governor = predicate.governor();
        return governor != predicate.head()
                || text.findChild(governor, Relation.COP).isPresent()
                || text.findChild(governor, Relation.AUX_PASS).isPresent();
    }

    /** "Unknown to the police", "not known for patience". */
    private static boolean hasOblique(AnnotatedText text, int adjective) {
        for (int child : text.children(adjective)) {
            if (child > adjective && TO_COMPLEMENTS.has(text.relation(child))) {
                return true;
            }
        }
        return false;
    }
}
