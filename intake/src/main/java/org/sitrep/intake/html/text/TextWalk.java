// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.text;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * The text of a page as it comes up in one walk, written as {@link Element#text} writes it: what came up between the head and the tail of an element is the
 * text of that element. To ask each element for its text instead takes as long as the page is deep and long.
 */
public final class TextWalk {

    /** Levels: jsoup looks so far up for an element that keeps its white space. */
    private static final int REACH = 6;

    private final StringBuilder text = new StringBuilder();

    /** All that came up so far. */
    String text() {
        return text.toString();
    }

    /** Where the next text will stand. */
    public int position() {
        return text.length();
    }

    /** How much text stands from there on, in characters, without the white space around it. */
    public int lengthFrom(int position) {
        int start = position;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (start < end && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end - start;
    }

    /** Comes to a node. */
    public void enter(Node node) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element && partsBefore(element)) {
            space();
        }
    }

    /** Leaves a node behind, after all within it. */
    public void leave(Node node) {
        if (node instanceof Element element && partsAfter(element)) {
            Node next = element.nextSibling();
            if (next instanceof TextNode || next instanceof Element other && !other.isBlock()) {
                space();
            }
        }
    }

    private void append(TextNode words) {
        if (words instanceof CDataNode || keepsSpace(words)) {
            text.append(words.getWholeText());
        } else {
            StringUtil.appendNormalisedWhitespace(text, words.getWholeText(), endsInSpace());
        }
    }

    private void space() {
        if (!endsInSpace()) {
            text.append(' ');
        }
    }

    private boolean endsInSpace() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private static boolean keepsSpace(TextNode words) {
        Node around = words.parentNode();
        for (int i = 0; i < REACH && around instanceof Element element; i++) {
            if (element.tag().preserveWhitespace()) {
                return true;
            }
            around = element.parent();
        }
        return false;
    }

    private static boolean partsBefore(Element element) {
        return element.isBlock()
                || element.nameIs("br")
                || element.tag().is(Tag.TextBoundary) && element.childNodeSize() > 0 && element.hasText();
    }

    private static boolean partsAfter(Element element) {
        return element.isBlock()
                || element.tag().is(Tag.TextBoundary)
                || element.childNodes().stream().anyMatch(child -> child instanceof Element inner && inner.isBlock());
    }
}
