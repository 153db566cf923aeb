// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/**
 * Tells when a text is not English, by its script and by its function words.
 *
 * <p>Cautious: a text is taken for another language only on good evidence, so headlines, lists of names and the like pass as
 * English. Thread-safe.
 */
public final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");

    /** Only the first words are looked at: more would not change the answer. */
    private static final int MOST_WORDS = 1_000;

    /** A text with fewer words passes as English. This and what follows were set by hand, with caution. */
    private static final int FEWEST_WORDS = 8;

    /** With fewer function words of another language a text passes as English. */
    private static final int FEWEST_HITS = 4;

    /** A text in another script may have this share of words in Latin letters at most. */
    private static final double MOST_LATIN_OF_OTHERS = 0.5;

    /** Another language needs more than so many times the function words that English has. */
    private static final int TIMES_AHEAD_OF_ENGLISH = 2;

    private final Map<String, List<String>> languagesOfWord = new HashMap<>();
    private final Map<String, String> languageOfScript = new HashMap<>();

    private LanguageDetector(Table words, Table scripts) {
        for (Table.Row row : words.rows()) {
            for (String word : new HashSet<>(row.list("words"))) {
                languagesOfWord.merge(word, List.of(row.get("language")), LanguageDetector::joined);
            }
        }
        scripts.rows().forEach(row -> languageOfScript.put(row.get("script"), row.get("language")));
    }

    public static LanguageDetector load() {
        return new LanguageDetector(
                Table.load(LanguageDetector.class, "function-words.tsv"),
                Table.load(LanguageDetector.class, "scripts.tsv"));
    }

    /** The ISO 639-1 code of the language a text is in where that is not English; {@code und} where it has no name here. */
    public Optional<String> findForeign(String text) {
        Map<String, Integer> hits = new TreeMap<>();
        Map<String, Integer> scripts = new TreeMap<>();
        int words = 0;
        Matcher word = WORD.matcher(text);
        while (words < MOST_WORDS && word.find()) {
            words++;
            String script =
                    Character.UnicodeScript.of(text.codePointAt(word.start())).name();
            scripts.merge(script, 1, Integer::sum);
            languagesOfWord
                    .getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())
                    .forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        String script = mostFrequent(scripts);
        if (!script.equals("LATIN") && scripts.getOrDefault("LATIN", 0) < MOST_LATIN_OF_OTHERS * words) {
            return Optional.of(languageOfScript.getOrDefault(script, "und"));
        }
        String language = mostFrequent(hits);
        int count = hits.getOrDefault(language, 0);
        boolean sure = words >= FEWEST_WORDS
                && count >= FEWEST_HITS
                && count > TIMES_AHEAD_OF_ENGLISH * hits.getOrDefault("en", 0);
        return sure && !language.equals("en") ? Optional.of(language) : Optional.empty();
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all.stream().sorted().toList();
    }
}
