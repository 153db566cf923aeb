// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.search.ParsedQuery.Clause;
import org.sitrep.archive.search.ParsedQuery.Item;

/**
 * Understands the query language of {@code package.md}. Any string is a query: what is odd is taken as words, and what is too long is cut.
 */
final class QueryParser {

    /** In UTF-16 code units. */
    private static final int LONGEST_QUERY = 1_000;

    private static final int MOST_WORDS = 50;
    private static final int SHORTEST_PREFIX = 2;

    private final WordAnalyzer analyzer;

    QueryParser(WordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    ParsedQuery parse(String query) {
        boolean tooLong = query.length() > LONGEST_QUERY;
        String shortened = tooLong ? query.substring(0, LONGEST_QUERY) : query;
        Assembly assembly = new Assembly();
        for (QueryPiece piece : QueryScanner.scan(shortened)) {
            assembly.add(piece);
        }
        return new ParsedQuery(assembly.clauses, query.isBlank(), tooLong || assembly.cut);
    }

    /** What {@code piece} looks for, whose words are {@code words}; empty where there are none. */
    private static Optional<Sought> sought(QueryPiece piece, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (piece.quoted() || words.size() > 1) {
            return Optional.of(new Sought.Phrase(words));
        }
        String word = words.getFirst();
        boolean prefix = piece.text().endsWith("*") && word.codePointCount(0, word.length()) >= SHORTEST_PREFIX;
        return Optional.of(prefix ? new Sought.Prefix(word) : new Sought.Word(word));
    }

    /** Clauses in the making. */
    private final class Assembly {

        private final List<Clause> clauses = new ArrayList<>();
        private boolean or;
        private boolean not;
        private int room = MOST_WORDS;
        private boolean cut;

        private void add(QueryPiece piece) {
            if (piece.isOperator("OR")) {
                or = true;
            } else if (piece.isOperator("NOT")) {
                not = true;
            } else if (!piece.isOperator("AND")) {
                sought(piece, wordsOf(piece)).ifPresent(sought -> add(piece, sought));
            }
        }

        private List<String> wordsOf(QueryPiece piece) {
            List<String> words = analyzer.words(piece.text());
            List<String> fitting = words.subList(0, Math.min(words.size(), room));
            cut |= fitting.size() < words.size();
            room -= fitting.size();
            return fitting;
        }

        private void add(QueryPiece piece, Sought sought) {
            Item item = new Item(piece.field(), sought);
            boolean excluded = not || piece.excluded();
            if (or && !excluded && !clauses.isEmpty() && !clauses.getLast().excluded()) {
                List<Item> alternatives = new ArrayList<>(clauses.removeLast().anyOf());
                alternatives.add(item);
                clauses.add(new Clause(alternatives, false));
            } else {
                clauses.add(new Clause(List.of(item), excluded));
            }
            or = false;
            not = false;
        }
    }
}
