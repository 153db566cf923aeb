// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.text.PlainSpace;
import org.sitrep.intake.html.text.TextStart;

/** What a page calls its article: the title without the name of the site and of the section that pages put beside it. */
final class PageTitle {

    private static final Pattern BAR = Pattern.compile(" [|¦·»] ");
    private static final Pattern DASH = Pattern.compile("^(?>(.+) [-–—] )([^–—]+)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    /** In words; a name of a site or section is seldom longer, a title seldom shorter. */
    private static final int LONGEST_NAME = 4;

    /** In characters, of a heading. */
    private static final int LONGEST = 1_000;

    private final Optional<String> publisher;
    private final List<String> headings;

    private PageTitle(Optional<String> publisher, List<String> headings) {
        this.publisher = publisher.map(PageTitle::folded);
        this.headings = headings;
    }

    static Optional<String> find(Document page, Optional<String> publisher) {
        List<String> headings = page.select("h1").stream()
                .map(heading -> plain(TextStart.of(heading, LONGEST)))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        PageTitle title = new PageTitle(publisher, headings);
        return Stream.of(
                        page.select("meta[property=og:title]").attr("content"),
                        page.select("meta[name=twitter:title]").attr("content"),
                        page.title(),
                        headings.stream().findFirst().orElse(""))
                .map(PageTitle::plain)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .map(title::bare);
    }

    private static String plain(String words) {
        return PlainSpace.of(words).strip();
    }

    /** Without what is not the title. */
    private String bare(String words) {
        if (headings.contains(words)) {
            return words;
        }
        String longest = BAR.splitAsStream(words)
                .filter(part -> publisher.filter(folded(part)::equals).isEmpty())
                .reduce((first, next) -> words(next) > words(first) ? next : first)
                .orElse(words)
                .strip();
        var match = DASH.matcher(longest);
        boolean named = match.matches()
                && (headings.contains(match.group(1))
                        || publisher.filter(folded(match.group(2))::equals).isPresent()
                        || isName(match.group(2)) && !isName(match.group(1)));
        return named ? match.group(1).strip() : longest;
    }

    private static boolean isName(String words) {
        return words(words) <= LONGEST_NAME;
    }

    private static int words(String text) {
        return SPACE.split(text.strip()).length;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
