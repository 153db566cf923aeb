// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import org.sitrep.lexicon.Words;

/** Where the clause about some words begins and ends, as far as marks tell. */
final class Clauses {

    private static final Words STOPS = Words.of(",", ";", ":", "—", "–", "-", "(", ")", "[", "]", ".", "!", "…");

    private static final Words ENDS =
            Words.of("and", "but", "while", "which", "who", "said", "says", "because", ";", "—", "–", "(", ".", "!");

    /** In words after the issue. */
    private static final int FARTHEST_CONDITION = 16;

    private final Grammar grammar;

    Clauses(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The index of the first word after the last mark before {@code at}. */
    int start(Tokens tokens, int at) {
        int first = at;
        while (first > 0 && !STOPS.has(tokens.word(first - 1))) {
            first--;
        }
        return first;
    }

    /** The index of the next mark. */
    int end(Tokens tokens, int at) {
        int end = at;
        while (end < tokens.size() && !STOPS.has(tokens.word(end))) {
            end++;
        }
        return end;
    }

    /** Whether words before the cue make it no stance: "whether Norland supports". */
    boolean isDoubtful(Tokens tokens, int cue) {
        return grammar.hasBetween(Grammar.Kind.DOUBT, tokens, start(tokens, cue), cue);
    }

    /** Whether the issue is the subject of something else: "announced that talks had been suspended". */
    boolean isSubject(Tokens tokens, int after) {
        int at = after;
        while (at < end(tokens, after) && !grammar.has(Grammar.Kind.CLAUSE, tokens, at)) {
            if (grammar.has(Grammar.Kind.MORE, tokens, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether a condition follows, or the sentence begins with one. */
    boolean isConditional(Tokens tokens, Leaning leaning, int cue, int after) {
        int first = tokens.get(0).isQuotationMark() ? 1 : 0;
        return conditionAfter(tokens, leaning, after) > 0
                || (start(tokens, cue) > first && grammar.has(Grammar.Kind.CONDITION, tokens, first));
    }

    /** Where what belongs to the words before {@code after} ends, a condition included. */
    int endWithCondition(Tokens tokens, Leaning leaning, int after) {
        return end(tokens, Math.max(after, conditionAfter(tokens, leaning, after)));
    }

    /** The index of a condition that follows; 0 where none does. */
    private int conditionAfter(Tokens tokens, Leaning leaning, int after) {
        int limit = Math.min(tokens.size(), after + FARTHEST_CONDITION);
        for (int at = after; at < limit && !ENDS.has(tokens.word(at)); at++) {
            boolean condition = grammar.has(Grammar.Kind.CONDITION, tokens, at)
                    || (leaning == Leaning.AGAINST && grammar.has(Grammar.Kind.LIMIT, tokens, at));
            if (condition && !tokens.word(at - 1).equals("even")) {
                return at;
            }
        }
        return 0;
    }
}
