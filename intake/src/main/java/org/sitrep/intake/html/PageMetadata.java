// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.clean.CleanText;
import org.sitrep.intake.html.date.PageDateFinder;
import org.sitrep.intake.html.date.PageDates;

/**
 * What a page says about itself in its head: Open Graph, schema.org, Dublin Core and plain HTML.
 *
 * @param language a code
 */
record PageMetadata(
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> language,
        Optional<PageDates> dates) {

    static PageMetadata of(Document page) {
        Optional<String> url = PageAddress.find(page);
        Optional<String> publisher = first(
                page, "content", "meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]");
        return new PageMetadata(
                url,
                publisher,
                PageTitle.find(page, publisher).map(CleanText::line),
                PageLanguage.told(page),
                PageDateFinder.find(page, url));
    }

    /** The value of the attribute at the first element that has one, selector by selector. */
    private static Optional<String> first(Document page, String attribute, String... selectors) {
        return Stream.of(selectors)
                .flatMap(selector -> page.select(selector).stream())
                .map((Element element) -> element.attr(attribute).strip())
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }
}
