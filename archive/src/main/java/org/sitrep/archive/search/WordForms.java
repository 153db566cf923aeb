// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Singulars and plurals of English words, for a query: who asks for "attacks" also wants "attack". It may make up words that do not exist,
 * which no report holds.
 */
final class WordForms {

    private static final int SHORTEST_SINGULAR = 3;
    private static final String VOWELS = "aeiou";

    /** What is said of a word in {@code word-forms.tsv}: its other forms. */
    private final Map<String, Set<String>> exceptions;

    private WordForms(Map<String, Set<String>> exceptions) {
        this.exceptions = exceptions;
    }

    static WordForms load() {
        Map<String, Set<String>> exceptions = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordForms.class.getResourceAsStream("word-forms.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> add(line, exceptions));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of word forms cannot be read.", e);
        }
        return new WordForms(exceptions);
    }

    private static void add(String line, Map<String, Set<String>> exceptions) {
        int tab = line.indexOf('\t');
        String singular = line.substring(0, tab);
        String plural = line.substring(tab + 1);
        exceptions.computeIfAbsent(singular, word -> new LinkedHashSet<>()).add(plural);
        exceptions.computeIfAbsent(plural, word -> new LinkedHashSet<>()).add(singular);
    }

    /** The word itself first, then its other forms. */
    Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        Set<String> known = exceptions.get(word);
        if (known != null) {
            forms.addAll(known);
            return forms;
        }
        addSingulars(word, forms);
        Set.copyOf(forms).forEach(form -> addPlural(form, forms));
        return forms;
    }

    private static void addSingulars(String word, Set<String> forms) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return;
        }
        if (word.endsWith("ies")) {
            addSingular(cut(word, 3) + "y", forms);
        } else if (word.endsWith("es") && hisses(cut(word, 2))) {
            addSingular(cut(word, 2), forms);
        }
        addSingular(cut(word, 1), forms);
    }

    private static void addSingular(String singular, Set<String> forms) {
        if (singular.length() >= SHORTEST_SINGULAR) {
            forms.add(singular);
        }
    }

    private static void addPlural(String singular, Set<String> forms) {
        if (singular.length() < SHORTEST_SINGULAR || singular.endsWith("s") && !hisses(singular)) {
            return;
        }
        if (singular.endsWith("y") && VOWELS.indexOf(singular.charAt(singular.length() - 2)) < 0) {
            forms.add(cut(singular, 1) + "ies");
        } else {
            forms.add(singular + (hisses(singular) ? "es" : "s"));
        }
    }

    /** Whether its plural has {@code es}. */
    private static boolean hisses(String singular) {
        return singular.endsWith("ss")
                || singular.endsWith("us")
                || singular.endsWith("x")
                || singular.endsWith("z")
                || singular.endsWith("ch")
                || singular.endsWith("sh");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
