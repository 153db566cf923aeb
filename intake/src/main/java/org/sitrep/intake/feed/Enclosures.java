// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Element;

/** The files that go with an entry, each once. */
record Enclosures(Links links) {

    List<Enclosure> of(Element entry) {
        Map<String, Enclosure> byAddress = new LinkedHashMap<>();
        elements(entry)
                .flatMap(element -> enclosure(element).stream())
                .limit(FeedLimits.VALUES)
                .forEach(enclosure -> byAddress.putIfAbsent(enclosure.url(), enclosure));
        return List.copyOf(byAddress.values());
    }

    private static Stream<Element> elements(Element entry) {
        Stream<Element> own = entry.elements()
                .filter(element -> element.name().equals("enclosure")
                        || element.name().equals("link")
                                && Links.relation(element).equals("enclosure"));
        return Stream.of(own, media(entry, "content"), media(entry, "thumbnail"))
                .flatMap(elements -> elements);
    }

    private static Stream<Element> media(Element parent, String name) {
        return parent.elements()
                .filter(child -> child.vocabulary().equals("media"))
                .flatMap(child -> {
                    Stream<Element> own = child.name().equals(name) ? Stream.of(child) : Stream.empty();
                    boolean holds = child.name().equals("group") || child.name().equals("content");
                    return holds ? Stream.concat(own, media(child, name)) : own;
                });
    }

    private Optional<Enclosure> enclosure(Element element) {
        Optional<String> address = element.attribute("url").or(() -> element.attribute("href"));
        Optional<String> length = element.attribute("length").or(() -> element.attribute("filesize"));
        return address.map(url -> new Enclosure(
                links.whole(element, url), element.attribute("type"), length.flatMap(Enclosures::number)));
    }

    static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
