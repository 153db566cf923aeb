// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** What stands within an article and leads to others. */
final class Teasers {

    private static final Set<String> BOXES =
            Set.copyOf(Table.load(Teasers.class, "elements.tsv").list("selector", "role", "box"));

    /** So much of a box stands in links, where it leads elsewhere. */
    private static final double MOSTLY = 0.5;

    /** No teaser holds so much of an article's text. */
    private static final double LARGEST = 0.3;

    /** Together they hold less than this share of it. */
    private static final double MOST = 0.4;

    private Teasers() {}

    /** Removes them from an article, unless they are most of it: where many write one after another, titles lead to what each wrote. */
    static void remove(Element article, Measures measures) {
        int all = measures.of(article).text();
        Set<Element> teasers = article.getAllElements().stream()
                .filter(box -> BOXES.contains(box.normalName()) && !box.equals(article))
                .filter(box -> measures.of(box).text() < LARGEST * all && leadsElsewhere(box, measures.of(box)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int length = teasers.stream()
                .filter(box -> !teasers.contains(box.parent()))
                .mapToInt(box -> measures.of(box).text())
                .sum();
        if (length < MOST * all) {
            Removal.of(teasers);
        }
    }

    private static boolean leadsElsewhere(Element box, Measure measure) {
        return measure.linkShare() > MOSTLY || box.nameIs("article") && measure.linkedTitles() > 0;
    }
}
