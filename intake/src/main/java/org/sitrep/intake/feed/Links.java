// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Element;

/**
 * The addresses in a feed.
 *
 * @param site what relative ones are relative to where nothing else was said: the page the feed is of
 */
record Links(Set<String> core, String site) {

    private static final Set<String> ATOM = Set.of("atom", "atom03");

    /** The page that a feed or an entry is about. */
    Optional<String> page(Element parent) {
        List<Element> own = parent.all(core, "link").toList();
        return written(own)
                .or(() -> alternate(own.stream()))
                .or(() -> alternate(parent.all(ATOM, "link")))
                .or(() -> elsewhere(parent))
                .or(() -> href(parent).map(address -> whole(parent, address)));
    }

    /** Where the content of an entry is, if not in the feed. */
    private Optional<String> elsewhere(Element parent) {
        return parent.all(core, "content")
                .flatMap(content -> content.attribute("src").map(address -> whole(content, address)).stream())
                .findFirst();
    }

    /** The last one that is written as the text of its element, or with nothing but an address, as RSS has it. */
    private Optional<String> written(List<Element> links) {
        return links.stream()
                .filter(link -> !isAtom(link))
                .flatMap(link -> Optional.of(link.text())
                        .filter(text -> !text.isEmpty())
                        .or(() -> href(link))
                        .map(address -> whole(link, address))
                        .stream())
                .reduce((first, last) -> last);
    }

    private static boolean isAtom(Element link) {
        return ATOM.contains(link.vocabulary()) && link.attribute("href").isPresent()
                || link.attribute("rel").isPresent();
    }

    private Optional<String> alternate(Stream<Element> links) {
        List<Element> pages = links.filter(
                        link -> relation(link).equals("alternate") && href(link).isPresent())
                .toList();
        return pages.stream()
                .filter(link ->
                        link.keyword("type").isEmpty() || link.keyword("type").contains("html"))
                .findFirst()
                .or(() -> pages.stream().findFirst())
                .flatMap(link -> href(link).map(address -> whole(link, address)));
    }

    private static Optional<String> href(Element link) {
        return link.attribute("href").or(() -> link.attribute("rdf:resource")).or(() -> link.attribute("url"));
    }

    /** How a link says it is related to what it stands in. */
    static String relation(Element link) {
        String relation = link.keyword("rel").replace("http://www.iana.org/assignments/relation/", "");
        return relation.isEmpty() ? "alternate" : relation;
    }

    /** An address that stands at an element, made whole. */
    String whole(Element at, String address) {
        return Addresses.resolve(base(at), address);
    }

    /** What addresses at an element are relative to; empty where that is not known. */
    String base(Element at) {
        return at.base().isEmpty() ? site : at.base();
    }
}
