// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that take positions on issues. Immutable and thread-safe. */
public final class Stances {

    private final Issues issues;
    private final Cues cues = Cues.load();
    private final Grammar grammar = Grammar.load();
    private final Gap gap = new Gap(grammar);
    private final Clauses clauses = new Clauses(grammar);
    private final Subjects subjects = new Subjects(grammar);
    private final Judgements judgements = new Judgements(grammar, gap, clauses);

    private Stances(Issues issues) {
        this.issues = issues;
    }

    public static Stances load() {
        return new Stances(Issues.load());
    }

    /** Those of a sentence, by issue. A question takes none. */
    public List<Expression> list(Tokens tokens) {
        List<Phrases.Found<Issue>> mentions = issues.list(tokens);
        if (mentions.isEmpty() || tokens.word(tokens.size() - 1).equals("?")) {
            return List.of();
        }
        List<Phrases.Found<Cue>> found = cues.list(tokens);
        List<Expression> expressions = new ArrayList<>();
        for (Phrases.Found<Issue> issue : mentions) {
            if (!grammar.has(Grammar.Kind.SPOILER, tokens, issue.end())) {
                found.forEach(cue -> express(tokens, cue, issue, mentions).ifPresent(expressions::add));
                expressions.addAll(judgements.list(tokens, issue, mentions));
            }
        }
        return expressions;
    }

    private Optional<Expression> express(
            Tokens tokens, Phrases.Found<Cue> cue, Phrases.Found<Issue> issue, List<Phrases.Found<Issue>> mentions) {
        return cue.end() <= issue.first()
                ? active(tokens, cue, issue, mentions)
                : issue.end() <= cue.first() ? passive(tokens, cue, issue, mentions) : Optional.empty();
    }

    private Optional<Expression> active(
            Tokens tokens, Phrases.Found<Cue> cue, Phrases.Found<Issue> issue, List<Phrases.Found<Issue>> mentions) {
        return gap.sign(tokens, cue.end(), issue.first(), mentions)
                .flatMap(sign -> leaning(tokens, cue).map(leaning -> sign > 0 ? leaning : leaning.opposite()))
                .map(leaning -> grammar.has(Grammar.Kind.CANCELLED, tokens, issue.end()) ? leaning.opposite() : leaning)
                .filter(leaning -> !clauses.isDoubtful(tokens, cue.first()) && !clauses.isSubject(tokens, issue.end()))
                .map(leaning -> expression(tokens, cue, issue, leaning, Join.BEFORE));
    }

    /** "The plan was rejected by": the issue is the subject, the party follows. */
    private Optional<Expression> passive(
            Tokens tokens, Phrases.Found<Cue> cue, Phrases.Found<Issue> issue, List<Phrases.Found<Issue>> mentions) {
        boolean joined = cue.meaning().isVerb()
                && cue.end() < tokens.size()
                && tokens.word(cue.end()).equals("by")
                && isPassive(tokens, issue.end(), cue.first());
        return Optional.of(cue)
                .filter(words -> joined && !clauses.isDoubtful(tokens, cue.first()))
                .flatMap(words -> gap.sign(tokens, clauses.start(tokens, issue.first()), issue.first(), mentions))
                .flatMap(sign -> leaning(tokens, cue).map(leaning -> sign > 0 ? leaning : leaning.opposite()))
                .map(leaning -> expression(tokens, cue, issue, leaning, Join.AFTER));
    }

    private boolean isPassive(Tokens tokens, int from, int to) {
        boolean copula = false;
        for (int at = from; at < to; at++) {
            boolean here = grammar.has(Grammar.Kind.COPULA, tokens, at);
            if (!here && !grammar.has(Grammar.Kind.FILLER, tokens, at)) {
                return false;
            }
            copula |= here;
        }
        return copula;
    }

    /** What the cue tells where it stands: "not" before it turns it, or leaves nothing. */
    private Optional<Leaning> leaning(Tokens tokens, Phrases.Found<Cue> cue) {
        int at = cue.first() - 1;
        while (at >= 0 && isBetweenPartyAndCue(tokens, at)) {
            if (grammar.has(Grammar.Kind.NEGATION, tokens, at)) {
                return cue.meaning().negated();
            }
            at--;
        }
        return at >= 0 && grammar.has(Grammar.Kind.NEGATION, tokens, at)
                ? cue.meaning().negated()
                : Optional.of(cue.meaning().leaning());
    }

    private boolean isBetweenPartyAndCue(Tokens tokens, int at) {
        return tokens.word(at).endsWith("ly")
                || grammar.has(Grammar.Kind.FILLER, tokens, at)
                || grammar.has(Grammar.Kind.COPULA, tokens, at);
    }

    private Expression expression(
            Tokens tokens, Phrases.Found<Cue> cue, Phrases.Found<Issue> issue, Leaning leaning, Join join) {
        int end = Math.max(cue.end(), issue.end());
        return new Expression(
                issue.meaning(),
                leaning,
                clauses.isConditional(tokens, leaning, cue.first(), end),
                join,
                cue.meaning().form() == Cue.Form.DEED,
                join == Join.AFTER ? cue.end() + 1 : subjects.find(tokens, cue),
                cue.first(),
                cue.end(),
                Math.min(cue.first(), issue.first()),
                end,
                clauses.endWithCondition(tokens, leaning, end));
    }
}
