// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The main text of a page: the paragraphs of the part of it that holds most running text, parted by blank lines.
 *
 * <p>Running text is text outside links. Every paragraph of some length votes for the elements around it, the nearer ones
 * more; the element with most votes is the article. Furniture (navigation, forms, asides, comments) is taken out before.
 */
final class MainText {

    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, aside, form, iframe,"
                    + " button, svg, select, figure, figcaption, audio, video, [hidden], [aria-hidden=true]";
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|disqus|share|sharing|social|related|recommended|promo|newsletter|subscribe|"
                    + "sidebar|footer|nav|navigation|menu|cookies?|consent|banner|breadcrumbs?|advert\\w*|ads?|sponsored|"
                    + "caption|credit|byline|tags|popup|modal|author-bio|trending|most-read)(?:$|[\\s_-])");
    private static final String BLOCKS =
            "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, div, section, article, main";
    private static final int SHORTEST_VOTE = 25;
    private static final double NEARNESS = 0.5;
    private static final int VOTERS_REACH = 3;

    private MainText() {}

    /** Empty when the page has no running text. Changes the page. */
    static String of(Document page) {
        removeFurniture(page);
        IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();
        Element best = page.body();
        double most = 0;
        for (Element block : page.body().select(BLOCKS)) {
            vote(block, votes);
        }
        for (Element element : page.body().getAllElements()) {
            double score = votes.getOrDefault(element, 0.0);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return text(best);
    }

    private static void removeFurniture(Document page) {
        page.select(FURNITURE).remove();
        int all = page.body().text().length();
        for (Element element : page.body().select("[class], [id]")) {
            boolean named = FURNITURE_NAME.matcher(element.className()).find()
                    || FURNITURE_NAME.matcher(element.id()).find();
            if (named && element.parent() != null && !holdsMost(element, all)) {
                element.remove();
            }
        }
    }

    /** Some pages call the whole of themselves by such a name. */
    private static boolean holdsMost(Element element, int all) {
        return element.text().length() * 2 > all;
    }

    private static void vote(Element block, IdentityHashMap<Element, Double> votes) {
        int running = runningText(block);
        if (running < SHORTEST_VOTE) {
            return;
        }
        double weight = running;
        Element around = block.is("p, li, blockquote, pre") ? block.parent() : block;
        for (int i = 0; i < VOTERS_REACH && around != null; i++) {
            votes.merge(around, weight, Double::sum);
            weight *= NEARNESS;
            around = around.parent();
        }
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

    private static String text(Element article) {
        ParagraphVisitor visitor = new ParagraphVisitor();
        article.traverse(visitor);
        return String.join("\n\n", visitor.paragraphs());
    }
}
