// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Clauses that complete a word, and what it means for a predicate to stand in one. */
final class ComplementClauses {

    private static final Relations CHAINED =
            Relations.of(Relation.CONJ, Relation.ADVCL, Relation.ACL, Relation.ACL_RELCL, Relation.XCOMP, Relation.DEP);
    private static final Relations CONTENT = Relations.of(Relation.CCOMP, Relation.PARATAXIS);
    private static final Tags PAST_OR_PARTICIPLE = Tags.of(Tag.VBD, Tag.VBN, Tag.VBG);

    private static final Relations COMPLETING = Relations.of(Relation.XCOMP, Relation.CCOMP);
    private static final Relations PREPOSITIONAL =
            Relations.of(Relation.ADVCL, Relation.ACL, Relation.OBL, Relation.NMOD);

    /** Behind others ("after leaving", "by leaving") a gerund is an adjunct. */
    private static final Words COMPLETING_PREPOSITIONS = Words.of("of", "from", "for", "into", "to", "about", "with");

    private ComplementClauses() {}

    static List<ComplementClause> list(AnnotatedText text, int token) {
        OptionalInt main = find(text, token);
        List<ComplementClause> found = new ArrayList<>();
        for (int child : text.children(token)) {
            boolean clause = text.tag(child).isVerb()
                    || text.findChild(child, Relation.COP).isPresent();
            boolean completes = COMPLETING.has(text.relation(child)) || isPrepositionalGerund(text, child);
            if (clause && (completes || main.equals(OptionalInt.of(child)))) {
                found.add(of(text, child));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isPrepositionalGerund(AnnotatedText text, int clause) {
        return text.tag(clause) == Tag.VBG
                && PREPOSITIONAL.has(text.relation(clause))
                && COMPLETING_PREPOSITIONS.has(Introducer.of(text, clause));
    }

    private static ComplementClause of(AnnotatedText text, int clause) {
        return new ComplementClause(form(text, clause), Introducer.of(text, clause), clause);
    }

    static ClauseForm form(AnnotatedText text, int clause) {
        Finiteness finiteness = VerbGroup.finiteness(text, clause);
        boolean bare = text.tag(clause) == Tag.VB
                && text.isRelation(clause, Relation.XCOMP)
                && finiteness == Finiteness.NONFINITE;
        if (finiteness == Finiteness.INFINITIVE || bare) {
            return ClauseForm.INFINITIVE;
        }
        boolean gerund = text.tag(clause) == Tag.VBG && finiteness == Finiteness.NONFINITE;
        return gerund ? ClauseForm.GERUND : ClauseForm.FINITE;
    }

    static OptionalInt find(AnnotatedText text, int token) {
        OptionalInt clause = text.findChild(token, Relation.XCOMP);
        if (clause.isEmpty()) {
            clause = text.findChild(token, Relation.CCOMP);
        }
        if (clause.isEmpty()) {
            clause = findInfinitive(text, token, text.tag(token).isVerb() ? Relation.ADVCL : Relation.ACL);
        }
        return clause.isPresent() && text.tag(clause.getAsInt()).isVerb() && clause.getAsInt() > token
                ? clause
                : OptionalInt.empty();
    }

    private static OptionalInt findInfinitive(AnnotatedText text, int token, Relation relation) {
        OptionalInt clause = text.findChild(token, relation);
        return clause.isPresent() && Introducer.of(text, clause.getAsInt()).equals("to") ? clause : OptionalInt.empty();
    }

    static OptionalInt findContent(AnnotatedText text, int verb) {
        OptionalInt complement = text.findChild(verb, Relation.CCOMP);
        if (complement.isPresent()) {
            return complement;
        }
        for (int child : text.children(verb)) {
            boolean before = child < verb
                    && text.isRelation(child, Relation.ADVCL)
                    && text.findChild(child, Relation.MARK).isEmpty();
            if (before && Subjects.findOwn(text, child).isPresent()) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    static OptionalInt findNounBeforeTo(AnnotatedText text, int verb) {
        OptionalInt to = text.findChild(verb, Relation.MARK);
        int noun = to.isPresent() && text.lower(to.getAsInt()).equals("to") ? to.getAsInt() - 1 : -1;
        boolean object = noun >= 0 && text.isRelation(noun, Relation.OBJ) && text.head(noun) == text.head(verb);
        boolean subject = noun >= 0
                && text.isRelation(noun, Relation.NSUBJ)
                && text.head(noun) == verb
                && !new Predicate(text, verb).isForTo();
        return object || subject ? OptionalInt.of(noun) : OptionalInt.empty();
    }

    static OptionalInt findPrepositionOfGerund(AnnotatedText text, int verb) {
        int up = text.head(verb);
        if (up == AnnotatedText.ROOT) {
            return OptionalInt.empty();
        }
        if (text.tag(up) == Tag.IN) {
            return OptionalInt.of(up);
        }
        boolean adjective = text.isRelation(verb, Relation.AMOD) && text.tag(verb) == Tag.VBG;
        OptionalInt before = adjective ? text.findChild(up, Relation.CASE) : OptionalInt.empty();
        return before.isPresent() && before.getAsInt() == verb - 1 ? before : OptionalInt.empty();
    }

    static boolean isReported(AnnotatedText text, int verb) {
        int at = verb;
        while (text.head(at) != AnnotatedText.ROOT && CHAINED.has(text.relation(at))) {
            at = text.head(at);
        }
        int up = text.head(at);
        return CONTENT.has(text.relation(at)) && up != AnnotatedText.ROOT && PAST_OR_PARTICIPLE.has(text.tag(up));
    }

    static boolean isConditional(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.isRelation(child, Relation.ADVCL)
                    && Introducer.of(text, child).equals("if")) {
                return true;
            }
        }
        return false;
    }
}
