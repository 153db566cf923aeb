// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Table;
import org.sitrep.record.quantity.QuantityComparator;

/** Finds "more than", "at least", "or so" and the like beside a number. Immutable and thread-safe. */
public final class Comparators {

    /** In tokens, the longest comparator of the table: "a maximum of" with a word to spare. */
    private static final int LONGEST = 4;

    private final Map<String, QuantityComparator> before = new HashMap<>();
    private final Map<String, QuantityComparator> after = new HashMap<>();

    private Comparators() {
        for (Table.Row row : Table.load(Comparators.class, "comparators.tsv").rows()) {
            QuantityComparator comparator = QuantityComparator.valueOf(
                    row.get("comparator").replace('-', '_').toUpperCase(Locale.ROOT));
            (row.get("place").equals("before") ? before : after).put(row.get("words"), comparator);
        }
    }

    public static Comparators load() {
        return new Comparators();
    }

    /**
     * A comparator found.
     *
     * @param edge its first token before a number, the token after its last after one
     */
    public record Match(int edge, QuantityComparator comparator) {}

    /** The longest comparator that ends right before the token. */
    public Optional<Match> findBefore(AnnotatedText text, int token) {
        for (int length = Math.min(LONGEST, token); length > 0; length--) {
            QuantityComparator comparator = before.get(words(text, token - length, token));
            if (comparator != null) {
                return Optional.of(new Match(token - length, comparator));
            }
        }
        return Optional.empty();
    }

    /** The longest comparator that begins at the token. */
    public Optional<Match> findAfter(AnnotatedText text, int token) {
        for (int length = Math.min(LONGEST, text.size() - token); length > 0; length--) {
            QuantityComparator comparator = after.get(words(text, token, token + length));
            if (comparator != null) {
                return Optional.of(new Match(token + length, comparator));
            }
        }
        return Optional.empty();
    }

    /** The tokens in lower case, separated by spaces. */
    public static String words(AnnotatedText text, int first, int end) {
        StringBuilder words = new StringBuilder(text.lower(first));
        for (int token = first + 1; token < end; token++) {
            words.append(' ').append(text.lower(token));
        }
        return words.toString();
    }
}
