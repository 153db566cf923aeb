// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.sitrep.intake.html.data.LinkedWork;
import org.sitrep.intake.html.text.TextStart;
import org.sitrep.lexicon.Table;

/** Who a page says has written it. */
final class Byline {

    private static final List<String> SELECTORS =
            Table.load(Byline.class, "byline-selectors.tsv").list("selector");
    private static final String ANYWHERE = String.join(", ", SELECTORS);

    private static final Pattern LEAD =
            Pattern.compile("(?i)^\\s*(?:written |reported |story |text )?(?:by|von|par|por|di|door|av)\\s*:?\\s+");

    /** In characters; what is longer is no list of names. */
    private static final int LONGEST = 120;

    /** In characters, of what may stand before them. */
    private static final int LONGEST_LEAD = 80;

    private Byline() {}

    /**
     * Before the boilerplate is taken out of the page, of which it is a part.
     *
     * @param articles what the page describes as its own
     */
    static Optional<String> find(Document page, List<LinkedWork> articles) {
        List<Element> places = page.select(ANYWHERE);
        Stream<String> linked = articles.stream().map(article -> String.join(", ", article.authors()));
        Stream<String> shown = SELECTORS.stream()
                .map(Selector::evaluatorOf)
                .flatMap(selector -> places.stream().filter(place -> place.is(selector)))
                .map(Byline::words);
        return Stream.concat(linked, shown).filter(Byline::isName).findFirst();
    }

    private static String words(Element element) {
        String words = element.nameIs("meta") ? element.attr("content") : TextStart.of(element, LONGEST_LEAD + LONGEST);
        return LEAD.matcher(words.strip()).replaceFirst("").strip();
    }

    private static boolean isName(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && !words.contains("://")
                && !words.contains("@")
                && words.chars().anyMatch(Character::isLetter);
    }
}
