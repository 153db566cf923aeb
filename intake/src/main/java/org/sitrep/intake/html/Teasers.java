// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** What stands within an article and leads to others. */
final class Teasers {

    private static final String BOXES = String.join(
            ", ", Table.load(Teasers.class, "elements.tsv").list("selector", "role", "box"));

    /** So much of a box stands in links, where it leads elsewhere. */
    private static final double MOSTLY = 0.5;

    /** No teaser holds so much of an article's text. */
    private static final double LARGEST = 0.3;

    private Teasers() {}

    /** Removes them from an article. */
    static void remove(Element article) {
        int all = article.text().length();
        List<Element> boxes = article.select(BOXES);
        for (Element box : boxes) {
            if (box != article && box.text().length() < LARGEST * all && leadsElsewhere(box)) {
                box.remove();
            }
        }
    }

    private static boolean leadsElsewhere(Element box) {
        return RunningText.linkShare(box) > MOSTLY
                || box.nameIs("article") && RunningText.hasLinkedTitle(box);
    }
}
