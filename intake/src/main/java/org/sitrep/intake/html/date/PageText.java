// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.sitrep.intake.html.text.PlainSpace;

/** The visible text of a page and the spots in it that may hold a date, in one walk. */
final class PageText implements NodeVisitor {

    /** Spots; later ones are passed over. */
    private static final int MOST = 5000;

    private final StringBuilder text = new StringBuilder();
    private final List<Spot> spots = new ArrayList<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private final Surroundings surroundings;
    private final Headline headline;
    private int headlineEnd;

    private PageText(Headline headline) {
        this.headline = headline;
        surroundings = new Surroundings(headline);
    }

    static PageText of(Document page, Headline headline) {
        PageText walk = new PageText(headline);
        page.body().traverse(walk);
        return walk;
    }

    String text() {
        return text.toString();
    }

    /** At most so many characters before a place in the text. */
    String before(int at, int most) {
        return text.substring(Math.max(0, at - most), at);
    }

    List<Spot> spots() {
        return spots;
    }

    /** Where the headline ends in the text, 0 where there is none. */
    int headlineEnd() {
        return headlineEnd;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            PlainSpace.append(words.getWholeText(), text);
            text.append(' ');
        } else if (node instanceof Element element) {
            starts.push(text.length());
            surroundings.enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            int start = starts.pop();
            if (headline.element().filter(element::equals).isPresent()) {
                headlineEnd = text.length();
            }
            if (spots.size() < MOST) {
                Spot.of(element, text, start, surroundings.place()).ifPresent(spots::add);
            }
            surroundings.leave(element);
        }
    }
}
