// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.fetch.address.Site;

/**
 * The address that a page goes by: the canonical one that it names, else the one it was fetched from. A page of one site that gives itself an address of
 * another is not believed, for its words would stand in the record as those of the other.
 */
final class PageAddress {

    private PageAddress() {}

    static Optional<String> find(Document page) {
        Optional<String> fetched = Optional.of(page.location()).filter(PageAddress::isWeb);
        Optional<String> named = Stream.concat(
                        page.select("link[rel=canonical]").stream().map(link -> whole(link, "href")),
                        page.select("meta[property=og:url]").stream().map(meta -> whole(meta, "content")))
                .filter(PageAddress::isWeb)
                .findFirst();
        return named.filter(address -> fetched.isEmpty() || Site.isSame(address, fetched.get()))
                .or(() -> fetched);
    }

    private static String whole(Element element, String attribute) {
        String address = element.attr(attribute).strip();
        return isWeb(address) ? address : element.absUrl(attribute);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
