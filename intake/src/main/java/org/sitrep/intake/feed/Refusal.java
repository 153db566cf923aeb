// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Optional;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.material.UnfitException;

/** What is said of things that are no feed. */
final class Refusal {

    private static final String NO_FEED = "not-a-feed";

    private Refusal() {}

    static UnfitException noMarkup() {
        return new UnfitException(
                NO_FEED,
                "This is no feed: there is no markup in it. Give the address of an RSS, Atom or JSON feed or a news sitemap.");
    }

    static UnfitException foreign(String name) {
        return new UnfitException(
                NO_FEED,
                "This is no feed: its outermost element is " + Faults.quote(name)
                        + ". Give the address of an RSS, Atom or JSON feed or a news sitemap.");
    }

    static UnfitException json() {
        return new UnfitException(
                NO_FEED, "This is JSON but no JSON Feed: its \"version\" names none, or it has no \"items\".");
    }

    static UnfitException opml() {
        return new UnfitException(NO_FEED, "This is a list of feeds (OPML), not a feed. Import the list.");
    }

    static UnfitException sitemapIndex() {
        return new UnfitException(
                NO_FEED, "This is an index of sitemaps, not a sitemap. Give the address of one of the sitemaps in it.");
    }

    /** Names the feed of the page, where the page does. */
    static UnfitException html(Element page) {
        String advice =
                findFeed(page).map(address -> "Its feed is " + address + ".").orElse("Give the address of the feed.");
        return new UnfitException("html-page", "This is an HTML page, not a feed. " + advice);
    }

    private static Optional<String> findFeed(Element element) {
        String type = element.keyword("type");
        if (element.name().equals("link")
                && element.keyword("rel").contains("alternate")
                && (type.contains("rss") || type.contains("atom") || type.equals("application/feed+json"))) {
            return element.attribute("href").map(address -> Addresses.resolve(element.base(), address));
        }
        return element.elements().flatMap(child -> findFeed(child).stream()).findFirst();
    }
}
