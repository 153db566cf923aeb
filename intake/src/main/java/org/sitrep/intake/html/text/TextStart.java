// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The first words of an element, for which the rest of it is not walked through: headings and names are short, and what calls itself one may hold a whole page. */
public final class TextStart implements NodeFilter {

    /** White space may take as much room as the words. */
    private static final int ROOM = 2;

    private final TextWalk walk = new TextWalk();
    private final int most;

    private TextStart(int most) {
        this.most = most;
    }

    /** At most so many characters of what {@link Element#text} gives; fewer where they are mostly white space that is kept as it is. */
    public static String of(Element element, int most) {
        TextStart start = new TextStart(most);
        element.filter(start);
        String text = start.walk.text().trim();
        return text.substring(0, Math.min(text.length(), most));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        walk.enter(node);
        return walk.position() > ROOM * most ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        walk.leave(node);
        return FilterResult.CONTINUE;
    }
}
