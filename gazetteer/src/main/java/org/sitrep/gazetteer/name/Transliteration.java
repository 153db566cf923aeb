// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names from other scripts are written in many ways: Kharkiv and Kharkov, Velyka and Velikaya, Deir al-Zour and Dayr az Zawr. The skeleton
 * of a name leaves out what differs between the systems of transliteration, so that spellings no table has still meet.
 */
public final class Transliteration {

    /** Countries whose names come from Cyrillic or Arabic script. */
    private static final Set<String> COUNTRIES = Set.of(
            "UA", "RU", "BY", "KZ", "KG", "TJ", "UZ", "TM", "BG", "MK", "RS", "MD", "MN", "SY", "IQ", "LB", "JO", "PS",
            "SA", "YE", "OM", "AE", "QA", "KW", "BH", "EG", "LY", "SD", "TN", "DZ", "MA", "MR", "IR", "AF", "PK");

    private record Rule(Pattern from, String to) {
        static Rule of(String from, String to) {
            return new Rule(Pattern.compile(from), to);
        }
    }

    /** In the order they are applied; Cyrillic endings and sounds, then Arabic articles and sounds, then vowels and doubles. */
    private static final List<Rule> RULES = List.of(
            Rule.of("\\b(al|el|ad|ed|ar|er|as|es|ash|esh|at|et|az|ez|an|en|ul|il) ", ""),
            Rule.of("(ah|eh)\\b", "a"),
            Rule.of("shch|sch", "sh"),
            Rule.of("(yy|yi|iy|ii|ij|yj|ey|y|i)\\b", "i"),
            Rule.of("(aya|aia|aja|ska|skoe|skoye)\\b", "a"),
            Rule.of("(oye|oe|oie|oje|e)\\b", "e"),
            Rule.of("(iv|ov|ev|yiv)\\b", "v"),
            Rule.of("(ivka|ovka|evka)\\b", "vka"),
            Rule.of("kh|gh|g|h", "h"),
            Rule.of("zh|j", "z"),
            Rule.of("ts|tz", "c"),
            Rule.of("dh|th", "d"),
            Rule.of("q", "k"),
            Rule.of("ya|ja|ia|yo|jo|io|yu|ju|iu|ye|je|ie", "e"),
            Rule.of("aw|ou|oo|w", "u"),
            Rule.of("[aeiouy]+", "a"),
            Rule.of("(.)\\1", "$1"));

    private Transliteration() {}

    public static boolean applies(String country) {
        return COUNTRIES.contains(country);
    }

    public static byte[] skeleton(byte[] key) {
        String skeleton = new String(key, StandardCharsets.UTF_8);
        for (Rule rule : RULES) {
            skeleton = rule.from().matcher(skeleton).replaceAll(rule.to());
        }
        return skeleton.replace(" ", "").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether two keys of one skeleton differ in a third of their letters at most (Levenshtein distance), articles apart. */
    public static boolean isClose(byte[] first, byte[] second) {
        String a = withoutArticle(first);
        String b = withoutArticle(second);
        return distance(a, b) <= (Math.max(a.length(), b.length()) + 2) / 3;
    }

    private static String withoutArticle(byte[] key) {
        Rule article = RULES.getFirst();
        return article.from().matcher(new String(key, StandardCharsets.UTF_8)).replaceAll("");
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
