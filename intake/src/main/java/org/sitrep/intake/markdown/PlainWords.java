// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a document, block by block. It is walked without recursion, for it may be deep. Not thread-safe. */
final class PlainWords {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Optional<String> headline = Optional.empty();

    private PlainWords() {}

    static PlainWords of(Node document) {
        PlainWords words = new PlainWords();
        @Nullable Node node = document;
        while (node != null) {
            words.enter(node);
            node = words.after(node);
        }
        return words;
    }

    /** Paragraphs parted by blank lines. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** The first heading of the first level. */
    Optional<String> headline() {
        return headline;
    }

    /** Down, else on, else up and on. What is left on the way is closed. */
    private @Nullable Node after(Node node) {
        Node child = node instanceof Image ? null : node.getFirstChild();
        if (child != null) {
            return child;
        }
        Node at = node;
        leave(at);
        while (at.getNext() == null) {
            Node around = at.getParent();
            if (around == null) {
                return null;
            }
            at = around;
            leave(at);
        }
        return at.getNext();
    }

    private void enter(Node node) {
        switch (node) {
            case Text text -> open.append(text.getLiteral());
            case Code code -> open.append(code.getLiteral());
            case SoftLineBreak soft -> open.append(' ');
            case HardLineBreak hard -> open.append(' ');
            case FencedCodeBlock code -> verbatim(code.getLiteral());
            case IndentedCodeBlock code -> verbatim(code.getLiteral());
            default -> {
                // Nothing to say of itself: a container, an image, raw HTML, a rule, a definition.
            }
        }
    }

    private void leave(Node node) {
        if (!(node instanceof Block)) {
            return;
        }
        String paragraph = SPACE.matcher(open).replaceAll(" ").strip();
        open.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            if (headline.isEmpty() && node instanceof Heading heading && heading.getLevel() == 1) {
                headline = Optional.of(paragraph);
            }
        }
    }

    private void verbatim(String code) {
        String text = code.stripTrailing();
        if (!text.isBlank()) {
            paragraphs.add(text);
        }
    }
}
