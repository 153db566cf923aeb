// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** How much running text in longer paragraphs the elements of a page hold: an article is made of these, what surrounds it seldom. */
final class LongParagraphs {

    static final String BLOCKS =
            String.join(", ", Table.load(LongParagraphs.class, "elements.tsv").list("selector", "role", "block"));

    /** In characters. */
    private static final int SHORTEST = 80;

    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

    private LongParagraphs() {}

    static LongParagraphs of(Document page) {
        LongParagraphs paragraphs = new LongParagraphs();
        page.body().select(BLOCKS).forEach(paragraphs::add);
        return paragraphs;
    }

    private void add(Element block) {
        int running = RunningText.ownLength(block);
        if (running >= SHORTEST) {
            for (Element around = block; around != null; around = around.parent()) {
                lengths.merge(around, running, Integer::sum);
            }
        }
    }

    /** In characters. */
    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }
}
