// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** What stands within an article and leads to others. */
final class Teasers {

    private static final String BOXES =
            String.join(", ", Table.load(Teasers.class, "elements.tsv").list("selector", "role", "box"));

    /** So much of a box stands in links, where it leads elsewhere. */
    private static final double MOSTLY = 0.5;

    /** No teaser holds so much of an article's text. */
    private static final double LARGEST = 0.3;

    /** Together they hold less than this share of it. */
    private static final double MOST = 0.4;

    private Teasers() {}

    /** Removes them from an article, unless they are most of it: where many write one after another, titles lead to what each wrote. */
    static void remove(Element article) {
        int all = article.text().length();
        List<Element> teasers = article.select(BOXES).stream()
                .filter(box -> !box.equals(article) && box.text().length() < LARGEST * all && leadsElsewhere(box))
                .toList();
        int length = teasers.stream()
                .filter(box -> teasers.stream().noneMatch(other -> other.equals(box.parent())))
                .mapToInt(box -> box.text().length())
                .sum();
        if (length < MOST * all) {
            teasers.forEach(Element::remove);
        }
    }

    private static boolean leadsElsewhere(Element box) {
        return RunningText.linkShare(box) > MOSTLY || box.nameIs("article") && RunningText.hasLinkedTitle(box);
    }
}
