// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is said of an issue itself: that it must be, is needed, is out of the question. Whoever says so holds it. */
final class Judgements {

    private final Grammar grammar;
    private final Gap gap;
    private final Clauses clauses;

    Judgements(Grammar grammar, Gap gap, Clauses clauses) {
        this.grammar = grammar;
        this.gap = gap;
        this.clauses = clauses;
    }

    List<Expression> list(Tokens tokens, Phrases.Found<Issue> issue, List<Phrases.Found<Issue>> mentions) {
        List<Expression> judged = new ArrayList<>();
        must(tokens, issue, mentions).ifPresent(judged::add);
        within(tokens, issue).ifPresent(judged::add);
        verdict(tokens, issue, mentions).ifPresent(judged::add);
        return judged;
    }

    /** "The rebels must disarm", "there should be no sanctions". */
    private Optional<Expression> must(Tokens tokens, Phrases.Found<Issue> issue, List<Phrases.Found<Issue>> mentions) {
        for (int at = issue.first() - 1; at >= clauses.start(tokens, issue.first()); at--) {
            OptionalInt end = grammar.match(Grammar.Kind.MUST, tokens, at);
            if (end.isPresent() && end.getAsInt() <= issue.first()) {
                int cue = at;
                return gap.sign(tokens, end.getAsInt(), issue.first(), mentions)
                        .filter(sign -> !clauses.isDoubtful(tokens, cue))
                        .map(sign -> expression(tokens, issue, leaning(sign), cue, end.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** "Sanctions must not be lifted": the words of the issue hold the judgement. */
    private Optional<Expression> within(Tokens tokens, Phrases.Found<Issue> issue) {
        boolean must = grammar.hasBetween(Grammar.Kind.MUST, tokens, issue.first(), issue.end());
        boolean not = grammar.hasBetween(Grammar.Kind.NEGATION, tokens, issue.first(), issue.end());
        return must && !clauses.isDoubtful(tokens, issue.first())
                ? Optional.of(
                        expression(tokens, issue, not ? Leaning.AGAINST : Leaning.FOR, issue.first(), issue.end()))
                : Optional.empty();
    }

    /** "Elections are impossible". */
    private Optional<Expression> verdict(
            Tokens tokens, Phrases.Found<Issue> issue, List<Phrases.Found<Issue>> mentions) {
        int at = issue.end();
        boolean copula = false;
        boolean not = false;
        while (grammar.has(Grammar.Kind.FILLER, tokens, at) || grammar.has(Grammar.Kind.COPULA, tokens, at)) {
            copula |= grammar.has(Grammar.Kind.COPULA, tokens, at);
            not |= grammar.has(Grammar.Kind.NEGATION, tokens, at);
            at++;
        }
        boolean good = grammar.has(Grammar.Kind.NECESSARY, tokens, at);
        boolean bad = grammar.has(Grammar.Kind.UNACCEPTABLE, tokens, at);
        if (!copula || good == bad || (bad && not)) {
            return Optional.empty();
        }
        int cue = at;
        int kept = good && !not ? 1 : -1;
        return gap.sign(tokens, clauses.start(tokens, issue.first()), issue.first(), mentions)
                .filter(sign -> !clauses.isDoubtful(tokens, issue.first()))
                .map(sign -> expression(tokens, issue, leaning(sign * kept), cue, cue + 1));
    }

    private static Leaning leaning(int sign) {
        return sign > 0 ? Leaning.FOR : Leaning.AGAINST;
    }

    private Expression expression(Tokens tokens, Phrases.Found<Issue> issue, Leaning leaning, int cue, int cueEnd) {
        int end = Math.max(cueEnd, issue.end());
        return new Expression(
                issue.meaning(),
                leaning,
                clauses.isConditional(tokens, leaning, issue.first(), end),
                Join.SPEAKER,
                false,
                -1,
                cue,
                cueEnd,
                Math.min(cue, issue.first()),
                end,
                clauses.endWithCondition(tokens, leaning, end));
    }
}
