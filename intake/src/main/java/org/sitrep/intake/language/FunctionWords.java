// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;

/** Tells languages in Latin letters by their most frequent words. */
final class FunctionWords {

    private static final Map<String, List<String>> LANGUAGES = languages();
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** A guess needs so many words of the language, and this share of all. */
    private static final int FEWEST = 3;

    private static final double LEAST_SHARE = 0.08;

    /** So many times as many words as of the next language. */
    private static final double AHEAD = 1.1;

    private FunctionWords() {}

    /** The languages that have a word. */
    private static Map<String, List<String>> languages() {
        return Table.load(FunctionWords.class, "function-words.tsv").rows().stream()
                .flatMap(row ->
                        Arrays.stream(row.get("words").split(" ")).map(word -> Map.entry(word, row.get("language"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    static Optional<String> find(String text) {
        Map<String, Double> scores = new HashMap<>();
        List<String> words =
                NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        for (String word : words) {
            List<String> languages = LANGUAGES.getOrDefault(word, List.of());
            languages.forEach(language -> scores.merge(language, weight(languages), Double::sum));
        }
        List<Map.Entry<String, Double>> best = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        double first = best.isEmpty() ? 0 : best.getFirst().getValue();
        double second = best.size() < 2 ? 0 : best.getLast().getValue();
        return best.stream()
                .limit(1)
                .map(Map.Entry::getKey)
                .filter(language -> first >= AHEAD * second && isWrittenIn(language, words))
                .findFirst();
    }

    private static boolean isWrittenIn(String language, List<String> words) {
        long own = words.stream()
                .filter(word -> LANGUAGES.getOrDefault(word, List.of()).contains(language))
                .count();
        return own >= Math.max(FEWEST, LEAST_SHARE * words.size());
    }

    /** A word that many languages have says little. */
    private static double weight(List<String> languages) {
        return 1.0 / languages.size();
    }
}
