// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sitrep.lexicon.Table;

/**
 * The main text of a page: the paragraphs of the part of it that holds most running text, parted by blank lines.
 *
 * <p>Running text is text outside links. Every paragraph of some length votes for the elements around it, the nearer ones
 * more; the element with most votes is the article, or an element around it that holds much more of the running text, for
 * some pages cut an article into several parts.
 */
final class MainText {

    private static final Table ELEMENTS = Table.load(MainText.class, "elements.tsv");
    private static final String BLOCKS = String.join(", ", ELEMENTS.list("selector", "role", "block"));
    private static final String INNERMOST = String.join(", ", ELEMENTS.list("selector", "role", "innermost"));
    private static final int SHORTEST_VOTE = 25;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final double NEARNESS = 0.5;
    private static final int REACH = 3;
    private static final double MUCH_MORE = 2.0;

    private final IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> paragraphs = new IdentityHashMap<>();

    private MainText() {}

    /** Empty when the page has no running text. Takes the boilerplate out of the page. */
    static String of(Document page) {
        Boilerplate.remove(page);
        MainText main = new MainText();
        page.body().select(BLOCKS).forEach(main::vote);
        ParagraphVisitor visitor = new ParagraphVisitor();
        main.article(page).traverse(visitor);
        return String.join("\n\n", visitor.paragraphs());
    }

    private void vote(Element block) {
        int running = runningText(block);
        if (running < SHORTEST_VOTE) {
            return;
        }
        double weight = running;
        Element around = block.is(INNERMOST) ? block.parent() : block;
        for (int i = 0; around != null; i++) {
            if (i < REACH) {
                votes.merge(around, weight, Double::sum);
                weight *= NEARNESS;
            }
            paragraphs.merge(around, running >= SHORTEST_PARAGRAPH ? running : 0, Integer::sum);
            around = around.parent();
        }
    }

    private Element article(Document page) {
        Element best = page.body();
        for (Element element : page.body().getAllElements()) {
            if (votes.getOrDefault(element, 0.0) > votes.getOrDefault(best, 0.0)) {
                best = element;
            }
        }
        Element article = best;
        for (Element around = best; around != null; around = around.parent()) {
            if (paragraphs.getOrDefault(around, 0) > MUCH_MORE * paragraphs.getOrDefault(article, 0)) {
                article = around;
            }
        }
        return article;
    }

    /** The length of the element's own text, inline elements included, links and inner blocks left out. */
    private static int runningText(Element block) {
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
}
