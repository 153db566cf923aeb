// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.lexicon.Words;

/** The words between a cue and an issue: whether they join the two, and whether they turn the stance round ("agreed to stop"). */
final class Gap {

    /** Words of no known part in it, such as adjectives. */
    private static final int MOST_UNKNOWN = 2;

    private static final int WIDEST = 14;

    private static final Words PREPOSITIONS = Words.of("to", "of", "for", "on", "in", "with", "into", "from", "at", "that");

    private static final Words BEFORE_VERB =
            Words.of("to", "not", "never", "must", "should", "will", "would", "won't", "wouldn't", "shouldn't", "mustn't");

    private final Grammar grammar;

    Gap(Grammar grammar) {
        this.grammar = grammar;
    }

    /** +1 where the words {@code from..to} keep a stance, -1 where they turn it round; empty where they join nothing. */
    Optional<Integer> sign(Tokens tokens, int from, int to, List<Phrases.Found<Issue>> issues) {
        if (to - from > WIDEST) {
            return Optional.empty();
        }
        int sign = 1;
        int unknown = 0;
        int at = from;
        while (at < to) {
            Optional<Phrases.Found<Issue>> other = issueAt(issues, at);
            OptionalInt invert = grammar.match(Grammar.Kind.INVERT, tokens, at);
            OptionalInt keep = grammar.match(Grammar.Kind.KEEP, tokens, at);
            if (other.isPresent()) {
                if (!isJoined(tokens, other.get().end(), to)) {
                    return Optional.empty();
                }
                at = other.get().end() + 1;
            } else if (grammar.has(Grammar.Kind.BLOCK, tokens, at)) {
                return Optional.empty();
            } else if (invert.isPresent() && invert.getAsInt() <= to) {
                sign = -sign;
                at = invert.getAsInt();
            } else if (keep.isPresent()) {
                at = keep.getAsInt();
            } else if (isNeutral(tokens, at)) {
                at++;
            } else if (unknown++ < MOST_UNKNOWN && isModifier(tokens, at)) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return at == to ? Optional.of(sign) : Optional.empty();
    }

    private static Optional<Phrases.Found<Issue>> issueAt(List<Phrases.Found<Issue>> issues, int at) {
        return issues.stream().filter(issue -> issue.first() == at).findFirst();
    }

    /** Whether another issue is one of a row: "a cease-fire and security guarantees". */
    private static boolean isJoined(Tokens tokens, int after, int to) {
        return after < to && (tokens.word(after).equals("and") || tokens.word(after).equals("or") || tokens.word(after).equals(","));
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
        return at + 1 < tokens.size() && !PREPOSITIONS.has(tokens.word(at + 1)) && !tokens.get(at + 1).isMark();
    }

    private static boolean isVerb(Tokens tokens, int at) {
        return at > 0 && BEFORE_VERB.has(tokens.word(at - 1));
    }
}
