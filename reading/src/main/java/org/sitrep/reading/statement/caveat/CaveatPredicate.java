// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
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
    private static final Words NO = Words.of("no", "neither", "none");
    private static final Words NOBODY = Words.of("none", "nobody", "neither");
    private static final Words NEGATIONS = Words.of("not", "n't", "n’t", "never");
    private static final Words RELATIVES = Words.of("that", "which", "who");
    private static final Words RELATIVE_CLAUSES = Words.of("acl:relcl", "dep");
    private static final Words CLOSERS = Words.of("CC", ",", ".", ":", "''", "-RRB-");

    private static final Words BELONGING = Words.of("aux", "aux:pass", "advmod", "cop", "neg");
    private static final Words SUBJECT = Words.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");
    private static final Words NEW_CLAUSE = Words.of("conj", "parataxis", "advcl", "dep", "ccomp");

    /** The cue: auxiliaries, negation, adverbs and all up to the head. */
    TokenRange cue() {
        AnnotatedText text = text();
        int first = Math.min(governor, head);
        while (first > 0
                && text.sentenceOf(first - 1) == text.sentenceOf(head)
                && text.head(first - 1) == governor
                && BELONGING.has(text.relation(first - 1))
                && !text.tag(first - 1).equals("WRB")) {
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

    /** "Not" between subject and head, or a subject that says so: "none of them", "neither man". */
    boolean isNegated() {
        int from = findSubject().orElse(-1);
        for (int child : text().children(governor)) {
            if (child > from && child < head && isNot(child)) {
                return true;
            }
        }
        return isNegatedAt(from) || head != governor && hasNot(head);
    }

    private boolean isNegatedAt(int subject) {
        if (subject < 0) {
            return false;
        }
        boolean determined = text().findChild(subject, "det").stream().anyMatch(det -> NO.has(text().lower(det)));
        return determined || NOBODY.has(text().lower(subject));
    }

    private boolean hasNot(int word) {
        for (int child : text().children(word)) {
            if (child < word && isNot(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNot(int token) {
        return NEGATIONS.has(text().lower(token));
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
                && text().tag(above).startsWith("NN");
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
        if (text().isRelation(governor, "acl:relcl")) {
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
                    && (text().tag(child).startsWith("VB")
                            || text().findChild(child, "nsubj").isPresent());
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
        int at = text().tag(first).equals("IN") && first + 1 < text().size() ? first + 1 : first;
        return QUESTION.matcher(text().lower(first)).find()
                || QUESTION.matcher(text().lower(at)).find();
    }

    /** The subject that was read as one more object of the clause before: "could not confirm the fire and the mayor did not reply". */
    private Optional<TokenRange> findMisplacedSubject(int behind) {
        if (behind == 0 || !text().tag(behind - 1).startsWith("NN")) {
            return Optional.empty();
        }
        int at = behind - 1;
        while (at != AnnotatedText.ROOT && !text().isRelation(at, "conj")) {
            at = text().head(at);
        }
        if (at == AnnotatedText.ROOT || text().subtree(at).end() != behind) {
            return Optional.empty();
        }
        int first = text().subtree(at).first();
        return Optional.of(new TokenRange(text().tag(first).equals("CC") ? first + 1 : first, behind));
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
