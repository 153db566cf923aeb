// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.intake.html.data.LinkedWork;
import org.sitrep.intake.html.text.PlainSpace;

/** The text of an article that stands in the linked data of its page, where the page itself shows another or only its beginning. */
final class LinkedText {

    /** In characters; shorter ones are summaries. */
    private static final int SHORTEST = 300;

    /** In words. */
    private static final int RUN = 4;

    /** Where the page shows less than this share of the runs of words, it shows something else. */
    private static final double SHOWN = 0.5;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");

    private LinkedText() {}

    /**
     * The text to take instead of what the page shows; empty where the page shows it.
     *
     * @param articles what the page describes as its own
     */
    static Optional<String> instead(String shown, List<LinkedWork> articles) {
        return articles.stream()
                .flatMap(article -> article.body().stream())
                .map(LinkedText::paragraphs)
                .filter(body -> body.length() >= SHORTEST)
                .findFirst()
                .filter(body -> share(body, shown) < SHOWN);
    }

    private static String paragraphs(String body) {
        return BREAK.splitAsStream(body)
                .map(paragraph -> PlainSpace.of(paragraph).strip())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n\n"));
    }

    private static double share(String body, String shown) {
        Set<String> there = runs(shown).collect(Collectors.toSet());
        List<String> wanted = runs(body).toList();
        return wanted.stream().filter(there::contains).count() / (double) Math.max(1, wanted.size());
    }

    private static Stream<String> runs(String text) {
        List<String> words = WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(first -> String.join(" ", words.subList(first, first + RUN)));
    }
}
