// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the other parts of an article that a page keeps in several elements side by side. */
final class Continuations {

    /** A part that looks like the first needs so much running text, in characters, any other this share of what there is. */
    private static final int SHORTEST = 80;

    private static final double LEAST_SHARE = 0.15;

    /** The same for what stands beside something around it. */
    private static final double LEAST_SHARE_FARTHER = 0.5;

    private static final double MOST_LINKS = 0.25;
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");

    private final Measures measures;

    private Continuations(Measures measures) {
        this.measures = measures;
    }

    /** The article and what goes on beside it, in the order of the page. */
    static List<Element> of(Element article, Measures measures) {
        Continuations continuations = new Continuations(measures);
        List<Element> parts = List.of(article);
        Element branch = article;
        double share = LEAST_SHARE;
        for (Element parent = branch.parent(); parent != null && !branch.nameIs("body"); parent = parent.parent()) {
            parts = continuations.around(parent, branch, parts, share);
            branch = parent;
            share = LEAST_SHARE_FARTHER;
        }
        return parts;
    }

    private List<Element> around(Element parent, Element branch, List<Element> parts, double share) {
        double least = share
                * parts.stream().mapToInt(part -> measures.of(part).article()).sum();
        List<Element> all = new ArrayList<>();
        for (Element sibling : parent.children()) {
            if (sibling.equals(branch)) {
                all.addAll(parts);
            } else if (goesOn(sibling, branch, least)) {
                all.add(sibling);
            }
        }
        return all;
    }

    private boolean goesOn(Element sibling, Element branch, double least) {
        Measure measure = measures.of(sibling);
        int more = measure.article();
        boolean alike = sibling.nameIs(branch.normalName())
                && sibling.className().equals(branch.className())
                && !sibling.nameIs("article");
        return more >= (alike ? SHORTEST : Math.max(SHORTEST, least))
                && !sibling.nameIs("article")
                && measure.linkedTitles() == 0
                && measure.linkShare() < MOST_LINKS
                && sibling.selectFirst(HEADLINE) == null;
    }
}
