// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.reading.lexicon.Table;

/** The words of time, by kind. Immutable and thread-safe. */
final class TimeLexicon {

    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    private TimeLexicon() {
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            kinds.computeIfAbsent(row.get("kind"), kind -> new HashMap<>()).put(row.get("word"), row.get("value"));
        }
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
