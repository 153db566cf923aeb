// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.sitrep.intake.html.text.PlainSpace;

/** Gathers the paragraphs under an element: the text between the bounds of blocks, without lists of links. */
final class ParagraphVisitor implements NodeVisitor {

    private static final double MOST_LINKS = 0.6;

    /** In characters: a paragraph of links that is so long is one of the text. */
    private final int longLink;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int linkDepth;
    private boolean justBroken;

    ParagraphVisitor() {
        this(Integer.MAX_VALUE);
    }

    ParagraphVisitor(int longLink) {
        this.longLink = longLink;
    }

    /** The paragraphs met so far, white space made plain. */
    List<String> paragraphs() {
        close();
        return paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.isBlock()) {
                close();
            } else if (element.nameIs("br")) {
                breakLine();
            } else if (element.nameIs("a")) {
                linkDepth++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                close();
            } else if (element.nameIs("a")) {
                linkDepth--;
            }
        }
    }

    private void append(String text) {
        open.append(text);
        linked += linkDepth > 0 ? text.length() : 0;
        justBroken &= text.isBlank();
    }

    /** One break is a space; two in a row end a paragraph. */
    private void breakLine() {
        if (justBroken) {
            close();
        } else {
            open.append(' ');
            justBroken = true;
        }
    }

    private void close() {
        String paragraph = PlainSpace.of(open).strip();
        boolean told = linked < MOST_LINKS * open.length() || paragraph.length() >= longLink;
        if (!paragraph.isEmpty() && told && !Furniture.is(paragraph)) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
        linked = 0;
        justBroken = false;
    }
}
