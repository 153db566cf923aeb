// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/**
 * The main text of a page: the paragraphs of the part of it that holds most running text, parted by blank lines.
 *
 * <p>Running text is text outside links. Every paragraph of some length votes for the elements around it, the nearer ones
 * more; the element with most votes is the article, or an element around it that holds much more of the running text, for
 * some pages cut an article into several parts. Where the parts are of about equal length, {@link Continuations} finds the others.
 */
final class MainText {

    private static final Table ELEMENTS = Table.load(MainText.class, "elements.tsv");
    private static final Set<String> INNERMOST = Set.copyOf(ELEMENTS.list("selector", "role", "innermost"));
    private static final int SHORTEST_VOTE = 25;
    private static final double NEARNESS = 0.5;
    private static final int REACH = 3;
    private static final double MUCH_MORE = 2.0;

    private final IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();
    private final Measures measures;

    private MainText(Measures measures) {
        this.measures = measures;
    }

    /** Empty when the page has no running text. Takes the boilerplate out of the page. */
    static String of(Document page) {
        Boilerplate.remove(page);
        Measures measures = Measures.of(page);
        MainText main = new MainText(measures);
        List<Element> parts = Continuations.of(main.article(page.body()), measures);
        parts.forEach(part -> Teasers.remove(part, measures));
        ParagraphVisitor visitor = new ParagraphVisitor();
        parts.forEach(part -> part.traverse(visitor));
        return String.join("\n\n", visitor.paragraphs());
    }

    private void vote(Element block) {
        int running = measures.of(block).running();
        if (running < SHORTEST_VOTE) {
            return;
        }
        double weight = running;
        Element around = INNERMOST.contains(block.normalName()) ? block.parent() : block;
        for (int i = 0; around != null && i < REACH; i++) {
            votes.merge(around, weight, Double::sum);
            weight *= NEARNESS;
            around = around.parent();
        }
    }

    private Element article(Element body) {
        List<Element> elements = body.getAllElements();
        elements.forEach(this::vote);
        Element best = body;
        for (Element element : elements) {
            if (votes.getOrDefault(element, 0.0) > votes.getOrDefault(best, 0.0)) {
                best = element;
            }
        }
        Element article = best;
        for (Element around = best; around != null; around = around.parent()) {
            if (measures.of(around).article() > MUCH_MORE * measures.of(article).article()) {
                article = around;
            }
        }
        return article;
    }
}
