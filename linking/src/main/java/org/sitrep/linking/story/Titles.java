// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Chooses the title that fits a story best: the one whose words most other titles share, without the name of the site. */
final class Titles {

    /** Of a running report, whose title is of no one happening. */
    private static final Pattern RUNNING = Pattern.compile(
            "(?i)\\blive\\b|as it happened|what we know|at a glance|briefing|newsletter|podcast|in pictures");

    private static final Pattern SITE =
            Pattern.compile("\\s+[|•»]\\s+[^|•»]+$|\\s+[-–—]\\s+(?:[\\w.]+\\.(?:com|org|net|info|co\\.uk))$");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters in the shortest word that says something. */
    private static final int SHORTEST = 4;

    private Titles() {}

    /** Empty where no report has one. */
    static String best(List<LinkedEvidence> reports) {
        List<String> titles =
                reports.stream().flatMap(report -> clean(report).stream()).toList();
        Map<String, Integer> times = new HashMap<>();
        titles.forEach(title -> words(title).forEach(word -> times.merge(word, 1, Integer::sum)));
        return titles.stream()
                .min(Comparator.comparing(
                                (String title) -> RUNNING.matcher(title).find())
                        .thenComparingDouble(title -> -typical(title, times)))
                .orElse("");
    }

    /** How many titles have a word of it, on average. */
    private static double typical(String title, Map<String, Integer> times) {
        return words(title).stream()
                .mapToInt(word -> times.getOrDefault(word, 0))
                .average()
                .orElse(0);
    }

    private static Set<String> words(String title) {
        return GAP.splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    private static Optional<String> clean(LinkedEvidence report) {
        return report.title()
                .map(title -> SITE.matcher(title).replaceFirst(""))
                .map(title -> withoutPublisher(title, report))
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    private static String withoutPublisher(String title, LinkedEvidence report) {
        String[] parts = DASH.split(title);
        String tail = parts[parts.length - 1];
        boolean site = parts.length > 1
                && report.publisher()
                        .filter(name -> tail.toLowerCase(Locale.ROOT).contains(name))
                        .isPresent();
        return site ? title.substring(0, title.lastIndexOf(tail)).replaceFirst("\\s+[-–—]\\s+$", "") : title;
    }
}
