// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text of a page runs on in sentences rather than in links, in characters. */
final class RunningText {

    private static final double NEARLY_ALL = 0.8;

    private RunningText() {}

    /** An element's own text, inline elements included, links and inner blocks left out. */
    static int ownLength(Element block) {
        int length = 0;
        for (Node child : block.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.text().strip().length();
            } else if (child instanceof Element element && isInline(element)) {
                length += element.text().length();
            }
        }
        return length;
    }

    private static boolean isInline(Element element) {
        return !element.isBlock() && !element.nameIs("a") && !element.nameIs("br");
    }

    /** The share of an element's text that stands in links, 0 to 1. */
    static double linkShare(Element element) {
        int all = element.text().length();
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }

    /** Whether an element has a title, below the first rank, that is a link as a whole: it leads to another article. */
    static boolean hasLinkedTitle(Element element) {
        return element.select("h2, h3, h4, h5, h6").stream()
                .anyMatch(title -> title.closest("a") != null || linkShare(title) > NEARLY_ALL);
    }
}
