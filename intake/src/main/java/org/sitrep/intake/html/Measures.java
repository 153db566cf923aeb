// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.sitrep.intake.html.text.TextWalk;
import org.sitrep.lexicon.Table;

/** How much text the elements of a page's body hold, all measured in one walk. They hold as they are until something is taken out of the page. */
final class Measures implements NodeVisitor {

    private static final Set<String> BLOCKS =
            Set.copyOf(Table.load(Measures.class, "elements.tsv").list("selector", "role", "block"));
    private static final Set<String> TITLES = Set.of("h2", "h3", "h4", "h5", "h6");

    /** In characters, of a longer block. */
    private static final int LONG = 80;

    /** The share of a title's text in links that makes it a link as a whole. */
    private static final double NEARLY_ALL = 0.8;

    private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();
    private final Deque<Before> open = new ArrayDeque<>();
    private final TextWalk walk = new TextWalk();
    private int linked;
    private int article;
    private int linkedTitles;
    private int linkDepth;

    private Measures() {}

    static Measures of(Document page) {
        Measures measures = new Measures();
        page.body().traverse(measures);
        return measures;
    }

    Measure of(Element element) {
        return measures.getOrDefault(element, Measure.NOTHING);
    }

    /** What there was on the walk when it came to an element. */
    private record Before(int position, int linked, int article, int linkedTitles) {}

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(new Before(walk.position(), linked, article, linkedTitles));
            linkDepth += element.nameIs("a") ? 1 : 0;
        }
        walk.enter(node);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Before before = open.pop();
            int text = walk.lengthFrom(before.position());
            int running = BLOCKS.contains(element.normalName()) ? running(element) : 0;
            if (element.nameIs("a")) {
                linked += text;
                linkDepth--;
            }
            article += running >= LONG ? running : 0;
            linkedTitles += isLinkedTitle(element, text, linked - before.linked()) ? 1 : 0;
            measures.put(
                    element,
                    new Measure(
                            text,
                            linked - before.linked(),
                            running,
                            article - before.article(),
                            linkedTitles - before.linkedTitles()));
        }
        walk.leave(node);
    }

    private int running(Element block) {
        int length = 0;
        for (Node child : block.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.text().strip().length();
            } else if (child instanceof Element element && isInline(element)) {
                length += of(element).text();
            }
        }
        return length;
    }

    private static boolean isInline(Element element) {
        return !element.isBlock() && !element.nameIs("a") && !element.nameIs("br");
    }

    private boolean isLinkedTitle(Element element, int text, int linkedInIt) {
        return TITLES.contains(element.normalName())
                && (linkDepth > 0 || text > 0 && Math.min(1, (double) linkedInIt / text) > NEARLY_ALL);
    }
}
