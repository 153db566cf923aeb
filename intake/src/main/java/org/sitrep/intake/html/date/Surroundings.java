// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Whether the walk is in the article, beside it or in other people's words. What holds the headline is neither. */
final class Surroundings {

    private static final Set<String> ASIDE = Set.of("aside", "footer", "nav");

    private final Set<Element> around = new HashSet<>();
    private final Deque<Element> aside = new ArrayDeque<>();
    private final Deque<Element> foreign = new ArrayDeque<>();
    private final boolean inArticle;

    Surroundings(Headline headline) {
        headline.element().ifPresent(element -> around.addAll(element.parents()));
        inArticle = around.stream().anyMatch(element -> element.nameIs("article"));
    }

    void enter(Element element) {
        if (around.contains(element) || element.nameIs("body")) {
            return;
        }
        Set<String> roles = MarkupNames.roles(element);
        if (roles.contains("foreign")
                || element.nameIs("blockquote")
                || element.attr("itemtype").endsWith("Comment")) {
            foreign.push(element);
        } else if (roles.contains("aside")
                || ASIDE.contains(element.normalName())
                || inArticle && element.nameIs("article")) {
            aside.push(element);
        }
    }

    void leave(Element element) {
        for (Deque<Element> open : List.of(aside, foreign)) {
            if (element.equals(open.peek())) {
                open.pop();
            }
        }
    }

    Place place() {
        if (!foreign.isEmpty()) {
            return Place.FOREIGN;
        }
        return aside.isEmpty() ? Place.ARTICLE : Place.ASIDE;
    }
}
