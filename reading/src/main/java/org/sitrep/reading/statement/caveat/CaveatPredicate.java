// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.SpeechAct;

/**
 * The predicate of a caveat, "was unable to verify", with its subject and clause.
 *
 * @param governor the word the subject and the auxiliaries hang from
 * @param head the last word of the cue
 */
record CaveatPredicate(CuedText clause, int governor, int head) {

    private static final Pattern QUESTION = Pattern.compile("\\b(?:whether|if|how|why|what)\\b");
    private static final Words RELATIVES = Words.of("that", "which", "who");
    private static final Relations RELATIVE_CLAUSES = Relations.of(Relation.ACL_RELCL, Relation.DEP);
    private static final Tags CLOSERS =
            Tags.of(Tag.CC, Tag.COMMA, Tag.PERIOD, Tag.COLON, Tag.CLOSING_QUOTE, Tag.RIGHT_BRACKET);

    private static final Relations BELONGING =
            Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD, Relation.COP);
    private static final Relations SUBJECT =
            Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.CSUBJ_PASS);
    private static final Relations NEW_CLAUSE =
            Relations.of(Relation.CONJ, Relation.PARATAXIS, Relation.ADVCL, Relation.DEP, Relation.CCOMP);

    /** The cue: auxiliaries, negation, adverbs and all up to the head. */
    TokenRange cue() {
        AnnotatedText text = text();
        int first = Math.min(governor, head);
        while (first > 0
                && text.sentenceOf(first - 1) == text.sentenceOf(head)
                && text.head(first - 1) == governor
                && BELONGING.has(text.relation(first - 1))
                && text.tag(first - 1) != Tag.WRB) {
            first--;
        }
        return new TokenRange(first, Math.max(governor, head) + 1);
    }

    /** The subject next to the predicate. */
    OptionalInt findSubject() {
        OptionalInt found = OptionalInt.empty();
        for (int child : text().children(governor)) {
            if (child < governor && SUBJECT.has(text().relation(child))) {
                found = OptionalInt.of(child);
            }
        }
        return found;
    }

    /** "Could not be verified", "none of them could be verified", "neither man could be reached". */
    boolean isNegated() {
        return clause.predicate(governor).isNegated()
                || head != governor && clause.predicate(head).isNegated();
    }

    /** Whether a word of that form belongs to the predicate. */
    boolean has(Words forms) {
        for (int word : new int[] {governor, head}) {
            for (int child : text().children(word)) {
                if (forms.has(text().lower(child)) && BELONGING.has(text().relation(child))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words a subject stands for: of a relative pronoun, the noun it refers to. */
    TokenRange meant(int subject) {
        int above = text().head(governor);
        boolean relative = RELATIVES.has(text().lower(subject))
                && RELATIVE_CLAUSES.has(text().relation(governor))
                && above != AnnotatedText.ROOT
                && text().tag(above).isNoun();
        return relative
                ? new TokenRange(
                        text().subtree(above).first(), text().subtree(subject).first())
                : text().subtree(subject);
    }

    /** The clause, up to the next one that joins it; in two stretches where the subject stands with an earlier verb. */
    List<TokenRange> clauses() {
        int end = end();
        TokenRange cue = cue();
        OptionalInt own = findSubject();
        if (own.isPresent()) {
            return List.of(new TokenRange(text().subtree(own.getAsInt()).first(), end));
        }
        if (text().isRelation(governor, Relation.ACL_RELCL)) {
            return List.of(new TokenRange(text().subtree(governor).first(), end));
        }
        Optional<TokenRange> misplaced = findMisplacedSubject(cue.first());
        if (misplaced.isPresent()) {
            return List.of(new TokenRange(misplaced.get().first(), end));
        }
        TokenRange rest = new TokenRange(cue.first(), end);
        OptionalInt shared = clause.findSubject(governor);
        return shared.isPresent() && shared.getAsInt() < cue.first()
                ? List.of(clause.phrases().source(shared.getAsInt()), rest)
                : List.of(rest);
    }

    private int end() {
        int end = text().subtree(governor).end();
        for (int child : text().children(governor)) {
            boolean joins = child > head
                    && !isMatter(text().subtree(child).first())
                    && NEW_CLAUSE.has(text().relation(child))
                    && (text().tag(child).isVerb()
                            || text().findChild(child, Relation.NSUBJ).isPresent());
            if (joins) {
                end = Math.min(end, text().subtree(child).first());
            }
        }
        while (end > head + 1 && CLOSERS.has(text().tag(end - 1))) {
            end--;
        }
        return end;
    }

    /** "On whether ..." is what the clause is about. */
    private boolean isMatter(int first) {
        int at = text().tag(first) == Tag.IN && first + 1 < text().size() ? first + 1 : first;
        return QUESTION.matcher(text().lower(first)).find()
                || QUESTION.matcher(text().lower(at)).find();
    }

    /** The subject that was read as one more object of the clause before: "could not confirm the fire and the mayor did not reply". */
    private Optional<TokenRange> findMisplacedSubject(int behind) {
        if (behind == 0 || !text().tag(behind - 1).isNoun()) {
            return Optional.empty();
        }
        int at = behind - 1;
        while (at != AnnotatedText.ROOT && !text().isRelation(at, Relation.CONJ)) {
            at = text().head(at);
        }
        if (at == AnnotatedText.ROOT || text().subtree(at).end() != behind) {
            return Optional.empty();
        }
        int first = text().subtree(at).first();
        return Optional.of(new TokenRange(text().tag(first) == Tag.CC ? first + 1 : first, behind));
    }

    StatementDraft caveat(CaveatKind kind, List<TokenRange> contents) {
        return new StatementDraft(
                head,
                List.of(),
                List.of(cue()),
                contents.stream().map(clause.phrases()::stretch).toList(),
                SpeechAct.CAVEAT,
                Optional.of(kind));
    }

    private AnnotatedText text() {
        return clause.text();
    }
}
