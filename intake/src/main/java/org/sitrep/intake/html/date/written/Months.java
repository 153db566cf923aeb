// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.lexicon.Table;

/** The names of the months in many languages. */
final class Months {

    private static final String SOLAR = "-solar";
    private static final String ENGLISH = "en";

    private static final Map<String, Map<String, Integer>> BY_WORD = byWord(Table.load(Months.class, "months.tsv"));

    private Months() {}

    /**
     * What month a word names.
     *
     * @param solar whether it belongs to the Solar Hijri calendar
     */
    record Month(int number, boolean solar) {}

    /** Asks the page's language first; a word that means different months elsewhere is taken as English or not at all. */
    static Optional<Month> of(String folded, String language) {
        Map<String, Integer> found = BY_WORD.getOrDefault(folded, Map.of());
        if (found.isEmpty()) {
            return withoutPrefix(folded, language);
        }
        for (String candidate : new String[] {language, language + SOLAR, ENGLISH}) {
            Integer number = found.get(candidate);
            if (number != null) {
                return Optional.of(new Month(number, candidate.endsWith(SOLAR)));
            }
        }
        boolean solar = found.keySet().stream().allMatch(name -> name.endsWith(SOLAR));
        return found.values().stream().distinct().count() == 1
                ? Optional.of(new Month(found.values().iterator().next(), solar))
                : Optional.empty();
    }

    /** Hebrew writes "in" as a letter before the name, Latvian and others nothing of the kind. */
    private static Optional<Month> withoutPrefix(String word, String language) {
        boolean hebrew = word.length() > 3 && word.charAt(0) == 'ב';
        return hebrew ? of(word.substring(1), language) : Optional.empty();
    }

    private static Map<String, Map<String, Integer>> byWord(Table table) {
        Map<String, Map<String, Integer>> words = new HashMap<>();
        for (Table.Row row : table.rows()) {
            for (String word : row.list("words")) {
                words.computeIfAbsent(Folded.of(word), key -> new TreeMap<>())
                        .putIfAbsent(row.get("language"), Integer.parseInt(row.get("month")));
            }
        }
        return words;
    }
}
