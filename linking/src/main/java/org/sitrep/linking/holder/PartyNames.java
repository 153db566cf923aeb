// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.lexicon.Words;
import org.sitrep.linking.issue.Tokens;

/** Finds in a sentence the actors whose names end or begin at a word, all of them where several are joined. */
final class PartyNames {

    private static final Words PREPOSITIONS = Words.of(
            "of", "with", "to", "by", "from", "in", "against", "between", "over", "on", "at", "for", "like", "than",
            "about", "into", "among");

    private static final Words OFFICES = Words.of(
            "spokesman",
            "spokesperson",
            "spokeswoman",
            "spokespeople",
            "minister",
            "president",
            "government",
            "leader",
            "leaders",
            "chief",
            "head",
            "ministry",
            "members",
            "statement");

    private final Holders holders;

    PartyNames(Holders holders) {
        this.holders = holders;
    }

    /**
     * Who is named before.
     *
     * @param last index of the word the name ends with
     */
    List<Holders.Mention> listEndingAt(Tokens tokens, int last) {
        List<Holders.Mention> names = new ArrayList<>();
        int at = last;
        while (at >= 0) {
            Optional<Holders.Mention> name = holders.findEndingAt(tokens.get(at).end());
            if (name.isEmpty()) {
                return List.of();
            }
            names.addFirst(name.get());
            int before = before(tokens, name.get());
            if (!isJoint(tokens, before, names.size() > 1)) {
                return isObject(tokens, before, last) ? List.of() : names;
            }
            at = before - 1;
        }
        return List.of();
    }

    /** Who is named after, an article skipped. */
    List<Holders.Mention> listStartingAt(Tokens tokens, int first) {
        for (int at = first; at < Math.min(tokens.size(), first + 3); at++) {
            Optional<Holders.Mention> name =
                    holders.findStartingAt(tokens.get(at).start());
            if (name.isPresent()) {
                return List.of(name.get());
            }
        }
        return List.of();
    }

    /** The index of the word before a name, titles skipped. */
    private static int before(Tokens tokens, Holders.Mention name) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < name.span().start()) {
            at++;
        }
        return at - 1;
    }

    private boolean isJoint(Tokens tokens, int at, boolean row) {
        return at > 0
                && (tokens.word(at).equals("and") || (row && tokens.word(at).equals(",")))
                && holders.findEndingAt(tokens.get(at - 1).end()).isPresent();
    }

    private static boolean isObject(Tokens tokens, int before, int last) {
        int at = before >= 0 && tokens.word(before).equals("the") ? before - 1 : before;
        return at >= 0
                && !isAbsolute(tokens, at, last)
                && !isPossessive(tokens, last)
                && PREPOSITIONS.has(tokens.word(at))
                && (at == 0 || !OFFICES.has(tokens.word(at - 1)));
    }

    /** "With the minister calling for". */
    private static boolean isAbsolute(Tokens tokens, int preposition, int last) {
        return tokens.word(preposition).equals("with")
                && last + 1 < tokens.size()
                && tokens.word(last + 1).endsWith("ing");
    }

    /** "As part of the president's push for". */
    private static boolean isPossessive(Tokens tokens, int last) {
        return last + 1 < tokens.size() && tokens.word(last + 1).equals("'s");
    }
}
