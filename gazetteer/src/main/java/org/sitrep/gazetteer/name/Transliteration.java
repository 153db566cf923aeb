// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.lexicon.Table;

/**
 * Names from other scripts are written in many ways: Kharkiv and Kharkov, Velyka and Velikaya, Deir al-Zour and Dayr az Zawr. The skeleton
 * of a name leaves out what differs between the systems of transliteration, so that spellings no table has still meet.
 */
public final class Transliteration {

    /** Of so many letters one may differ between two spellings of a name. Set by hand while reading development texts. */
    private static final int LETTERS_PER_DIFFERENCE = 3;

    private static final Set<String> COUNTRIES = Table.load(Transliteration.class, "scripts.tsv").rows().stream()
            .map(row -> row.get("country"))
            .collect(Collectors.toUnmodifiableSet());

    /** In the order in which they are applied. */
    private static final List<Rule> RULES = Table.load(Transliteration.class, "transliteration.tsv").rows().stream()
            .map(row -> new Rule(row.get("kind"), Pattern.compile(row.get("pattern")), row.get("becomes")))
            .toList();

    private record Rule(String kind, Pattern pattern, String becomes) {

        String apply(String name) {
            return pattern.matcher(name).replaceAll(becomes);
        }
    }

    private Transliteration() {}

    /** Whether the names of that country, an ISO 3166-1 alpha-2 code, are transliterated. */
    public static boolean applies(String country) {
        return COUNTRIES.contains(country);
    }

    /** What all spellings of a name have in common, from the key of one. */
    public static byte[] skeleton(byte[] key) {
        String skeleton = new String(key, StandardCharsets.UTF_8);
        for (Rule rule : RULES) {
            skeleton = rule.apply(skeleton);
        }
        return skeleton.replace(" ", "").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether two keys of one skeleton differ in a third of their letters at most (Levenshtein distance), articles apart. */
    public static boolean isClose(byte[] first, byte[] second) {
        String a = withoutArticle(first);
        String b = withoutArticle(second);
        return distance(a, b)
                <= (Math.max(a.length(), b.length()) + LETTERS_PER_DIFFERENCE - 1) / LETTERS_PER_DIFFERENCE;
    }

    private static String withoutArticle(byte[] key) {
        String name = new String(key, StandardCharsets.UTF_8);
        for (Rule rule : RULES) {
            name = rule.kind().equals("article") ? rule.apply(name) : name;
        }
        return name;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
