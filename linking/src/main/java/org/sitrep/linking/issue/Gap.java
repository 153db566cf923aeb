// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.lexicon.Words;

/** The words between a cue and an issue: whether they join the two, and whether they turn the stance ("agreed to stop"). */
final class Gap {

    /** Words of no known part in it, such as adjectives. */
    private static final int MOST_UNKNOWN = 2;

    private static final int WIDEST = 14;

    private static final Words PREPOSITIONS =
            Words.of("to", "of", "for", "on", "in", "with", "into", "from", "at", "that");

    private static final Words JOINTS = Words.of("and", "or", ",");

    private static final Words BEFORE_VERB =
            Words.of("to", "be", "not", "never", "must", "should", "will", "would", "won't", "wouldn't");

    private final Grammar grammar;

    Gap(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What a word or phrase of the gap does: where the next begins, +1 or -1, and whether the tables know it. */
    private record Step(int next, int sign, boolean known) {}

    /** +1 where the words {@code from..to} keep a stance, -1 where they turn it round; empty where they join nothing. */
    Optional<Integer> sign(Tokens tokens, int from, int to, List<Phrases.Found<Issue>> issues) {
        int sign = 1;
        int unknown = 0;
        int at = from;
        while (at < to) {
            Optional<Step> step = step(tokens, at, to, issues);
            unknown += step.filter(Step::known).isPresent() ? 0 : 1;
            if (step.isEmpty() || unknown > MOST_UNKNOWN || to - from > WIDEST) {
                return Optional.empty();
            }
            sign *= step.get().sign();
            at = step.get().next();
        }
        return at == to ? Optional.of(sign) : Optional.empty();
    }

    private Optional<Step> step(Tokens tokens, int at, int to, List<Phrases.Found<Issue>> issues) {
        Optional<Phrases.Found<Issue>> other = issueAt(issues, at);
        if (other.isPresent()) {
            int end = other.get().end();
            return isJoined(tokens, end, to) ? Optional.of(new Step(end + 1, 1, true)) : Optional.empty();
        }
        return grammar.has(Grammar.Kind.BLOCK, tokens, at) ? Optional.empty() : word(tokens, at, to);
    }

    private Optional<Step> word(Tokens tokens, int at, int to) {
        OptionalInt invert = grammar.match(Grammar.Kind.INVERT, tokens, at);
        if (invert.isPresent() && invert.getAsInt() <= to) {
            return Optional.of(new Step(invert.getAsInt(), -1, true));
        }
        OptionalInt keep = grammar.match(Grammar.Kind.KEEP, tokens, at);
        if (keep.isPresent() || isNeutral(tokens, at)) {
            return Optional.of(new Step(keep.orElse(at + 1), 1, true));
        }
        return isModifier(tokens, at) ? Optional.of(new Step(at + 1, 1, false)) : Optional.empty();
    }

    private static Optional<Phrases.Found<Issue>> issueAt(List<Phrases.Found<Issue>> issues, int at) {
        return issues.stream().filter(issue -> issue.first() == at).findFirst();
    }

    /** Whether another issue is one of a row: "a cease-fire and security guarantees". */
    private static boolean isJoined(Tokens tokens, int after, int to) {
        return after < to && JOINTS.has(tokens.word(after));
    }

    private static boolean isNeutral(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return token.name() || token.word().equals("'s") || token.isQuotationMark();
    }

    /** A word before a noun, neither a verb after "to" nor a noun that something else hangs on. */
    private static boolean isModifier(Tokens tokens, int at) {
        if (tokens.get(at).isMark() || tokens.word(at).endsWith("ing") || isVerb(tokens, at)) {
            return false;
        }
        return at + 1 < tokens.size()
                && !PREPOSITIONS.has(tokens.word(at + 1))
                && !tokens.get(at + 1).isMark();
    }

    private static boolean isVerb(Tokens tokens, int at) {
        return at > 0 && BEFORE_VERB.has(tokens.word(at - 1));
    }
}
