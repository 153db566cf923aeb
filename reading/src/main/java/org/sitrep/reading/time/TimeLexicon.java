// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.reading.lexicon.Numerals;
import org.sitrep.reading.lexicon.Table;

/** The words of time, by kind. Immutable and thread-safe. */
final class TimeLexicon {

    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    private static final Set<String> BEFORE = Set.of("opener", "vague");
    private static final Set<String> ALONE = Set.of(
            "month",
            "month-short",
            "weekday",
            "weekday-short",
            "weekdays",
            "unit",
            "part",
            "season",
            "reference",
            "day",
            "set");

    private final Map<String, Opening> openings = new HashMap<>();

    private TimeLexicon() {
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            kinds.computeIfAbsent(row.get("kind"), kind -> new HashMap<>()).put(row.get("word"), row.get("value"));
        }
        kinds.forEach((kind, words) ->
                words.keySet().forEach(word -> openings.merge(word, opening(kind), TimeLexicon::more)));
    }

    private static Opening opening(String kind) {
        if (ALONE.contains(kind)) {
            return Opening.ALONE;
        }
        return BEFORE.contains(kind) ? Opening.BEFORE : kind.equals("second") ? Opening.SECOND : Opening.NONE;
    }

    private static Opening more(Opening one, Opening other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What the word can do at the beginning of an expression. */
    Opening opening(Lexeme lexeme) {
        String word = lexeme.word();
        char first = word.charAt(0);
        if (first >= '0' && first <= '9') {
            return Opening.ALONE;
        }
        if (lexeme.isDash()) {
            return Opening.SECOND;
        }
        Opening known = openings.get(word);
        if (known != null && known != Opening.NONE) {
            return known;
        }
        boolean numeral = Numerals.get().findCardinal(word).isPresent()
                || Numerals.get().findOrdinal(word).isPresent();
        return numeral ? Opening.BEFORE : Character.isDigit(first) ? Opening.ALONE : Opening.NONE;
    }

    static TimeLexicon load() {
        return new TimeLexicon();
    }

    /** The value of a word of that kind. */
    Optional<String> find(String kind, Lexeme lexeme) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(lexeme.word()));
    }

    /** The number of a month; an abbreviation and "May" only with a capital. */
    OptionalInt findMonth(Lexeme lexeme) {
        return lexeme.capital() ? number("month", lexeme) : OptionalInt.empty();
    }

    /** The number of a weekday, Monday being 1; only with a capital. */
    OptionalInt findWeekday(Lexeme lexeme) {
        return lexeme.capital() ? number("weekday", lexeme) : OptionalInt.empty();
    }

    private OptionalInt number(String kind, Lexeme lexeme) {
        Optional<String> value = find(kind, lexeme).or(() -> find(kind + "-short", lexeme));
        return value.map(v -> OptionalInt.of(Integer.parseInt(v))).orElse(OptionalInt.empty());
    }
}
