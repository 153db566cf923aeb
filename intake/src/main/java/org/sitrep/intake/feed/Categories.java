// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Html;

/** What an entry is said to be about, each once. */
final class Categories {

    private Categories() {}

    static List<String> of(Stream<Element> elements) {
        return elements.flatMap(Categories::names)
                .map(Html::text)
                .filter(name -> !name.isEmpty())
                .limit(FeedLimits.VALUES)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Element element) {
        if (element.name().equals("keywords")) {
            return Stream.of(element.text().split(","));
        }
        String own = element.attribute("label")
                .or(() -> element.attribute("term"))
                .or(() -> element.attribute("text"))
                .orElseGet(element::text);
        Stream<Element> within = element.elements().filter(child -> child.name().equals("category"));
        return Stream.concat(Stream.of(own), within.flatMap(Categories::names));
    }
}
