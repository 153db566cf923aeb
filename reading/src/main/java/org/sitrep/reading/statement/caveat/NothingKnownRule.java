// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.CaveatKind;

/** "There is no evidence that", "there were no immediate reports of", "there was no immediate comment from". */
final class NothingKnownRule implements Rule {

    private static final Words BEFORE_MATTER = Words.of("of", "that", "to", "on", "about");
    private static final Words FROM = Words.of("from");
    private static final Relations SUBJECT_OR_OBJECT = Relations.of(Relation.NSUBJ, Relation.OBJ);
    private static final Relations COMPLEMENTS =
            Relations.of(Relation.NMOD, Relation.ACL, Relation.ACL_RELCL, Relation.CCOMP, Relation.OBL);

    /** What somebody who was asked would have given. */
    private static final Words ANSWERS = Words.of("comment", "reaction", "reply", "response", "statement");

    private static final Words FRESH = Words.of("immediate", "official", "independent", "public");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int noun) {
        AnnotatedText text = clause.text();
        boolean proof = clause.lexicon().is("caveat-proof", text.lemma(noun));
        boolean word = clause.lexicon().is("caveat-word", text.lemma(noun));
        if (!proof && !word || !isMissing(text, noun)) {
            return Optional.empty();
        }
        CaveatPredicate predicate = new CaveatPredicate(clause, text.head(noun), noun);
        Optional<TokenRange> matter = findMatter(text, noun, BEFORE_MATTER);
        boolean said = word
                && (hasAdjective(text, noun) || findMatter(text, noun, FROM).isPresent());
        if (matter.isEmpty() && !said || !ReportersVoice.speaks(clause, text.head(noun))) {
            return Optional.empty();
        }
        CaveatKind kind = proof ? CaveatKind.NO_EVIDENCE : kindOfWord(text.lemma(noun));
        return Optional.of(predicate.caveat(kind, List.of(matter.orElseGet(() -> clause(predicate)))));
    }

    private static CaveatKind kindOfWord(String noun) {
        return ANSWERS.has(noun) ? CaveatKind.NO_COMMENT : CaveatKind.NO_REPORT;
    }

    /** "There is no ...". */
    private static boolean isMissing(AnnotatedText text, int noun) {
        boolean no = text.findChild(noun, Relation.DET).stream()
                .anyMatch(det -> text.lower(det).equals("no"));
        return no
                && SUBJECT_OR_OBJECT.has(text.relation(noun))
                && text.head(noun) < noun
                && text.findChild(text.head(noun), Relation.EXPL).stream()
                        .anyMatch(there -> text.lower(there).equals("there"));
    }

    private static boolean hasAdjective(AnnotatedText text, int noun) {
        for (int child : text.children(noun)) {
            if (text.isRelation(child, Relation.AMOD) && FRESH.has(text.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /** The phrase or clause behind the noun that begins with one of those words. */
    private static Optional<TokenRange> findMatter(AnnotatedText text, int noun, Words firsts) {
        for (int child : text.children(noun)) {
            TokenRange range = text.subtree(child);
            boolean behind = child > noun && COMPLEMENTS.has(text.relation(child));
            if (behind && firsts.has(text.lower(range.first()))) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    private static TokenRange clause(CaveatPredicate predicate) {
        TokenRange rest = predicate.clauses().getLast();
        int there = predicate
                .clause()
                .text()
                .findChild(predicate.governor(), Relation.EXPL)
                .orElseThrow();
        return new TokenRange(Math.min(there, rest.first()), rest.end());
    }
}
