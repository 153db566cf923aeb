// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.CaveatKind;

/** "Did not respond to a request for comment", "had yet to comment", "had no immediate comment": the content is the whole clause. */
final class SilenceRule implements Rule {

    private static final Words CAN = Words.of("could", "can");
    private static final Words REQUEST_VERBS = Words.of("comment", "reach", "claim", "have", "offer", "return");
    private static final Words HAVE_OR_BE = Words.of("have", "be");
    private static final Relations OBJECT_OR_OBLIQUE = Relations.of(Relation.OBJ, Relation.OBL);

    private static final Words SOON = Words.of("immediately", "yet");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        if (!clause.isVerb(verb) || !isCandidate(clause, verb)) {
            return Optional.empty();
        }
        CaveatPredicate predicate = predicate(clause, verb);
        boolean silent = predicate.governor() != verb || predicate.isNegated() || lacks(clause, verb);
        if (!silent || !fits(predicate) || !ReportersVoice.speaks(clause, predicate.governor())) {
            return Optional.empty();
        }
        OptionalInt object = clause.text().findChild(verb, Relation.OBJ);
        boolean none = lacks(clause, verb) && predicate.governor() == verb;
        CaveatPredicate whole = none ? new CaveatPredicate(clause, verb, object.orElse(verb)) : predicate;
        return Optional.of(whole.caveat(CaveatKind.NO_COMMENT, predicate.clauses()));
    }

    private static boolean isCandidate(CuedText clause, int verb) {
        String lemma = clause.text().lemma(verb);
        CueLexicon lexicon = clause.lexicon();
        return lexicon.is("silence-verb", lemma) || lexicon.is("silence-taking", lemma) || REQUEST_VERBS.has(lemma);
    }

    /** With "has yet to" the whole of it. */
    private static CaveatPredicate predicate(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        int to = verb - 1;
        while (to > 0 && text.head(to) == verb && text.isRelation(to, Relation.ADVMOD)) {
            to--;
        }
        boolean yet = to > 1
                && text.lower(to).equals("to")
                && text.lower(to - 1).equals("yet")
                && HAVE_OR_BE.has(text.lemma(to - 2));
        return new CaveatPredicate(clause, yet ? to - 2 : verb, verb);
    }

    private static boolean fits(CaveatPredicate predicate) {
        CuedText clause = predicate.clause();
        AnnotatedText text = clause.text();
        int verb = predicate.head();
        if (clause.predicate(verb).isPassive()) {
            return text.lemma(verb).equals("reach")
                    && predicate.has(CAN)
                    && hasArgument(clause, verb, "silence-matter");
        }
        if (predicate.has(CaveatWords.MODAL)) {
            return false;
        }
        return switch (text.lemma(verb)) {
            case "comment" -> true;
            case "claim" -> hasArgument(clause, verb, "silence-claim");
            case "have", "offer" -> lacks(clause, verb) && hasArgument(clause, verb, "silence-matter");
            case "return" -> hasArgument(clause, verb, "silence-request");
            default ->
                clause.lexicon().is("silence-taking", text.lemma(verb))
                        ? hasArgument(clause, verb, "silence-answer")
                        : isUnanswered(predicate);
        };
    }

    /** No answer to what the reporter asked; with nothing said of what was asked, "immediately" or "yet" tells as much. */
    private static boolean isUnanswered(CaveatPredicate predicate) {
        AnnotatedText text = predicate.clause().text();
        int verb = predicate.head();
        for (int child : text.children(verb)) {
            boolean other = child > verb && (text.isRelation(child, Relation.OBJ) || isTo(text, child));
            if (other) {
                return isRequest(predicate.clause(), child);
            }
        }
        return predicate.has(SOON) || predicate.governor() != verb;
    }

    private static boolean isTo(AnnotatedText text, int oblique) {
        return text.isRelation(oblique, Relation.OBL)
                && text.findChild(oblique, Relation.CASE).stream()
                        .anyMatch(word -> text.lower(word).equals("to"));
    }

    private static boolean hasArgument(CuedText clause, int verb, String kind) {
        AnnotatedText text = clause.text();
        for (int child : text.children(verb)) {
            boolean argument = child > verb && OBJECT_OR_OBLIQUE.has(text.relation(child));
            if (argument && clause.lexicon().is(kind, text.lemma(child))) {
                return !kind.equals("silence-request") || isRequest(clause, child);
            }
        }
        return false;
    }

    /** A request of a reporter's: for comment, or for nothing that is named; "calls for a truce" are none. */
    private static boolean isRequest(CuedText clause, int noun) {
        AnnotatedText text = clause.text();
        if (!clause.lexicon().is("silence-request", text.lemma(noun))) {
            return false;
        }
        for (int child : text.children(noun)) {
            boolean wish = child > noun
                    && text.isRelation(child, Relation.NMOD)
                    && text.findChild(child, Relation.CASE).stream()
                            .anyMatch(word -> text.lower(word).equals("for"));
            if (wish && !clause.lexicon().is("silence-matter", text.lemma(child))) {
                return false;
            }
        }
        return true;
    }

    /** "Had no comment", "received no reply". */
    private static boolean lacks(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        OptionalInt object = text.findChild(verb, Relation.OBJ);
        return object.isPresent()
                && text.findChild(object.getAsInt(), Relation.DET).stream()
                        .anyMatch(det -> text.lower(det).equals("no"));
    }
}
