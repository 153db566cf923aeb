// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.text.TextStart;

/**
 * The headline of a page.
 *
 * @param element where it stands, if anywhere
 * @param titles what it says, and what the page's head says its title is, in letters and digits alone
 */
record Headline(Optional<Element> element, List<String> titles) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In letters; a shorter heading may be the name of a site or a section. */
    private static final int TELLING = 12;

    /** In characters, of which a headline is compared. */
    private static final int LONGEST = 300;

    /** Titles and headings that are looked at. */
    private static final int MOST = 100;

    static Headline of(Document page) {
        List<String> titles = Stream.concat(
                        page.select("meta[property=og:title], meta[name=twitter:title]").stream()
                                .map(meta -> meta.attr("content")),
                        Stream.of(page.title()))
                .map(Headline::letters)
                .filter(title -> title.length() >= TELLING)
                .distinct()
                .limit(MOST)
                .toList();
        Optional<Element> element = Stream.of("h1", "h2", "h3, h4, [itemprop=headline]")
                .flatMap(selector -> page.select(selector).stream().limit(MOST))
                .filter(heading -> fits(letters(TextStart.of(heading, LONGEST)), titles))
                .findFirst()
                .or(() -> page.select("h1").stream().filter(Element::hasText).findFirst());
        return new Headline(element, withOwn(titles, element));
    }

    /** Whether a headline given elsewhere is that of this page. */
    boolean fits(String other) {
        return fits(letters(other), titles);
    }

    private static List<String> withOwn(List<String> titles, Optional<Element> element) {
        return Stream.concat(titles.stream(), element.map(own -> letters(TextStart.of(own, LONGEST))).stream())
                .toList();
    }

    private static boolean fits(String letters, List<String> titles) {
        return letters.length() >= TELLING
                && titles.stream()
                        .filter(title -> title.length() >= TELLING)
                        .anyMatch(title -> title.contains(letters) || letters.contains(title));
    }

    private static String letters(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return NO_LETTER.matcher(start.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
