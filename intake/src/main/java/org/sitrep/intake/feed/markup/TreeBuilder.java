// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts tags and text together. End tags that are missing are supplied, those too many are passed over. */
final class TreeBuilder {

    /** Elements deeper than this lose their tags, not their text. */
    private static final int DEEPEST = 200;
    /** Elements and texts in a whole document. */
    private static final int MOST_NODES = 600_000;

    private static final String BROKEN = "The markup is not well-formed: ";

    private final Scope outermost;
    private final Faults faults;
    private final List<Open> open = new ArrayList<>();
    private Optional<Element> root = Optional.empty();
    private int tooDeep;
    private int nodes;

    TreeBuilder(Scope outermost, Faults faults) {
        this.outermost = outermost;
        this.faults = faults;
    }

    /** An element whose end tag is still to come. */
    private record Open(String tag, Element element, Scope scope) {}

    boolean hasRoom() {
        if (nodes < MOST_NODES) {
            return true;
        }
        faults.add("It has more than " + MOST_NODES + " elements and texts; what comes after them is left out.");
        return false;
    }

    void open(Token.Start tag) {
        if (open.size() >= DEEPEST) {
            faults.add(
                    "Elements stand more than " + DEEPEST + " deep in each other; the deeper ones are taken as text.");
            tooDeep += tag.empty() ? 0 : 1;
            return;
        }
        Scope around = open.isEmpty() ? outermost : open.getLast().scope();
        Scope scope = around.within(tag.attributes());
        Element element = element(tag, scope);
        closeImplied(element);
        if (!open.isEmpty()) {
            open.getLast().element().append(element);
        } else if (root.isEmpty()) {
            root = Optional.of(element);
        } else {
            root.get().append(element);
        }
        nodes++;
        if (!tag.empty()) {
            open.add(new Open(tag.name(), element, scope));
        }
    }

    private Element element(Token.Start tag, Scope scope) {
        int colon = tag.name().indexOf(':');
        String prefix = colon < 0 ? "" : tag.name().substring(0, colon);
        if (!scope.declares(prefix)) {
            faults.add("The prefix " + Faults.quote(prefix) + " is not declared.");
        }
        return new Element(scope.vocabulary(prefix), tag.name().substring(colon + 1), tag.attributes(), scope);
    }

    private void closeImplied(Element element) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (ImpliedEnds.ends(element, open.get(i).element())) {
                faults.add(BROKEN + "the element " + Faults.quote(open.get(i).tag()) + " is not closed.");
                open.subList(i, open.size()).clear();
                return;
            }
        }
    }

    void close(String tag) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).tag().equals(tag)) {
                if (i < open.size() - 1) {
                    faults.add(BROKEN + "the element "
                            + Faults.quote(open.getLast().tag()) + " is not closed.");
                }
                open.subList(i, open.size()).clear();
                return;
            }
        }
        faults.add(BROKEN + "there is an end tag of " + Faults.quote(tag) + ", which is not open.");
    }

    void append(Node.Text text) {
        if (!open.isEmpty()) {
            open.getLast().element().append(text);
            nodes++;
        } else if (!text.text().isBlank()) {
            faults.add(BROKEN + (root.isEmpty() ? "there is text before it." : "there is text after it."));
        }
    }

    /** The tree; empty where there was no element. */
    Optional<Element> finish() {
        if (!open.isEmpty()) {
            faults.add(BROKEN + "it ends before " + Faults.quote(open.getFirst().tag()) + " is closed.");
        }
        return root;
    }
}
