// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import java.util.Locale;
import java.util.OptionalInt;
import org.sitrep.language.parser.Parse;
import org.sitrep.language.tagset.EntityTag;

/** The tree of one sentence while it is mended: questions to it, and changes of its heads and relations. */
final class MutableTree {

    private final TaggedSentence sentence;
    private final int[] heads;
    private final String[] relations;

    MutableTree(TaggedSentence sentence, Parse parse) {
        this.sentence = sentence;
        this.heads = parse.heads();
        this.relations = parse.relations();
    }

    boolean hasChild(int head, String relation) {
        return findLastChild(head, relation, heads.length).isPresent();
    }

    /** The last token of those that hang below a token. */
    int lastBelow(int token) {
        int last = token;
        for (int other = token + 1; other < heads.length; other++) {
            int at = other;
            while (at > token && heads[at] >= 0 && heads[at] != token) {
                at = heads[at];
            }
            last = at >= 0 && heads[at] == token ? other : last;
        }
        return last;
    }

    void attach(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
    }

    void moveCommas(int from, int after, int to) {
        for (int token = after + 1; token < to; token++) {
            if (heads[token] == from && relations[token].equals("punct")) {
                heads[token] = to;
            }
        }
    }

    boolean isPerson(int token) {
        return sentence.entity(token) == EntityTag.PERSON;
    }

    String lower(int token) {
        return sentence.word(token).toLowerCase(Locale.ROOT);
    }

    String tag(int token) {
        return sentence.tag(token);
    }

    OptionalInt findBetween(int from, int to, String tag) {
        for (int token = from + 1; token < to; token++) {
            if (tag(token).equals(tag)) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    OptionalInt findLastChild(int head, String relation, int before) {
        for (int token = before - 1; token >= 0; token--) {
            if (heads[token] == head && relations[token].equals(relation)) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a comma stands right before the words that lead to a token. */
    boolean isAfterComma(int token) {
        int first = token;
        while (first > 0 && heads[first - 1] == token && !relations[first - 1].equals("punct")) {
            first--;
        }
        return first > 0 && sentence.word(first - 1).equals(",");
    }
}
