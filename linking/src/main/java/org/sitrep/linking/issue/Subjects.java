// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

/** Finds the word before a cue with which the name of its party must end. */
final class Subjects {

    /** Of the small words between party and cue, in words. */
    private static final int LONGEST_FILLER = 4;

    private final Grammar grammar;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The index of that word, below 0 where there can be none: before "was urged" stands who was urged. */
    int find(Tokens tokens, Phrases.Found<Cue> cue) {
        int at = cue.first() - 1;
        boolean copula = false;
        int length = fillerEndingAt(tokens, at);
        while (length > 0) {
            copula |= grammar.has(Grammar.Kind.COPULA, tokens, at);
            at -= length;
            length = fillerEndingAt(tokens, at);
        }
        return copula && isParticiple(tokens, cue) ? -1 : at;
    }

    private static boolean isParticiple(Tokens tokens, Phrases.Found<Cue> cue) {
        return cue.meaning().isVerb() && !tokens.word(cue.first()).endsWith("ing");
    }

    private int fillerEndingAt(Tokens tokens, int last) {
        if (last < 0) {
            return 0;
        }
        if (grammar.has(Grammar.Kind.COPULA, tokens, last)
                || tokens.word(last).equals("who")
                || tokens.word(last).endsWith("ly")
                || isNumber(tokens, last)) {
            return 1;
        }
        if (tokens.word(last).equals(",")
                && last + 1 < tokens.size()
                && tokens.word(last + 1).equals("who")) {
            return 1;
        }
        for (int length = 1; length <= Math.min(LONGEST_FILLER, last + 1); length++) {
            if (grammar.match(Grammar.Kind.FILLER, tokens, last + 1 - length).orElse(-1) == last + 1) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isNumber(Tokens tokens, int at) {
        return Character.isDigit(tokens.word(at).codePointAt(0));
    }
}
