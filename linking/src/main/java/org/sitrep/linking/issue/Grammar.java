// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.lexicon.Table;

/** The table of the small words that join a party, a cue and an issue. Immutable. */
final class Grammar {

    /** What a small word does; the table says it of each. */
    enum Kind {
        KEEP,
        INVERT,
        BLOCK,
        FILLER,
        COPULA,
        NEGATION,
        DOUBT,
        CONDITION,
        LIMIT,
        CANCELLED,
        MORE,
        CLAUSE,
        SPOILER,
        MUST,
        NECESSARY,
        UNACCEPTABLE
    }

    private final Map<Kind, Phrases<Kind>> phrases = new EnumMap<>(Kind.class);

    private Grammar(Table table) {
        for (Table.Row row : table.rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            phrases.computeIfAbsent(kind, key -> new Phrases<>()).add(row.get("phrase"), kind);
        }
    }

    static Grammar load() {
        return new Grammar(Table.load(Grammar.class, "stance-grammar.tsv"));
    }

    /** The index after the words of that kind that begin at {@code at}. */
    OptionalInt match(Kind kind, Tokens tokens, int at) {
        return phrases.getOrDefault(kind, new Phrases<>())
                .find(tokens, at)
                .map(found -> OptionalInt.of(found.end()))
                .orElse(OptionalInt.empty());
    }

    /** Whether words of that kind begin at {@code at}. */
    boolean has(Kind kind, Tokens tokens, int at) {
        return at >= 0 && at < tokens.size() && match(kind, tokens, at).isPresent();
    }

    /** Whether words of that kind stand between the two. */
    boolean hasBetween(Kind kind, Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (has(kind, tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
