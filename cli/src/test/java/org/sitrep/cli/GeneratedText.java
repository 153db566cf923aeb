// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports made from a small grammar of news, some of them damaged as real text is. The same ones each time. */
final class GeneratedText {

    /** Named in every message about a text made from it. */
    static final long SEED = 20_251_214L;

    private static final Map<String, List<String>> RULES = Map.of(
            "REPORT",
                    List.of(
                            "SAY. SAY. EVENT.",
                            "TITLE\n\nEVENT. SAY.\n\nSAY.",
                            "PLACE (Example Wire) — SAY. “CLAUSE,” WHO said."),
            "TITLE", List.of("WHO rejects plan", "Talks set for TIME"),
            "SAY",
                    List.of(
                            "WHO said TIME that CLAUSE",
                            "“CLAUSE,” WHO told reporters in PLACE",
                            "According to WHO, CLAUSE",
                            "WHO denied that CLAUSE",
                            "WHO said WHO had claimed “CLAUSE”",
                            "WHO demanded that Sudmark withdraw from PLACE"),
            "CLAUSE",
                    List.of("EVENT", "EVENT and EVENT", "no one was hurt in PLACE", "HOWMANY had been shot down TIME"),
            "EVENT",
                    List.of(
                            "Russian forces attacked PLACE TIME",
                            "HOWMANY hit a port near PLACE",
                            "WHO will meet WHO in PLACE TIME",
                            "WHO may sign the agreement TIME",
                            "the strike killed HOWMANY in PLACE"),
            "WHO",
                    List.of(
                            "President Dana Orlov",
                            "Ukraine",
                            "Foreign Minister Ilko Brandt of Norland",
                            "she",
                            "the Kremlin",
                            "officials",
                            "a spokesman for the Norland army",
                            "Kyiv"),
            "PLACE", List.of("Kharkiv", "Oslo", "eastern Ukraine", "the Donetsk region", "Paris", "Berlin, Germany"),
            "TIME",
                    List.of(
                            "on Monday",
                            "on 14 December 2025",
                            "overnight",
                            "next week",
                            "in early August",
                            "last year",
                            "for two hours"),
            "HOWMANY",
                    List.of(
                            "more than 450 drones",
                            "at least three people",
                            "12 soldiers",
                            "$2.5 billion",
                            "about a dozen tanks"));

    private static final List<String> DAMAGE =
            List.of("“", "\"", "”", "\u200B", "\uD83D\uDEA2", "\r\n", "\n\n", "—", "(", "…", " ");

    private GeneratedText() {}

    static List<String> list(int count) {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(expanded("REPORT", random, 0));
            for (int d = 0; d < (i % 3) * 4; d++) {
                String damage = DAMAGE.get(random.nextInt(DAMAGE.size()));
                text.insert(random.nextInt(text.length() + 1), damage);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String expanded(String rule, Random random, int depth) {
        List<String> choices = RULES.getOrDefault(rule, List.of(rule));
        String choice = choices.get(depth > 8 ? 0 : random.nextInt(choices.size()));
        StringBuilder out = new StringBuilder();
        for (String part : choice.split("(?<=[^A-Z])(?=[A-Z]{3})|(?<=[A-Z]{3})(?=[^A-Z])", -1)) {
            out.append(RULES.containsKey(part) ? expanded(part, random, depth + 1) : part);
        }
        return out.toString();
    }
}
