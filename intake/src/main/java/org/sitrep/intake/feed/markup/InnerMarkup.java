// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Map;
import java.util.Set;

/** Writes what is in an element as HTML, for the prefixes and the namespaces of a feed mean nothing outside of it. */
public final class InnerMarkup {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final StringBuilder html = new StringBuilder();

    private InnerMarkup() {}

    /** The markup in the element, without its own tags. */
    public static String of(Element element) {
        InnerMarkup markup = new InnerMarkup();
        element.children().forEach(markup::add);
        return markup.html.toString().strip();
    }

    private void add(Node node) {
        switch (node) {
            case Node.Text words -> html.append(words.literal() ? words.text() : escape(words.text()));
            case Element element -> add(element);
        }
    }

    private void add(Element element) {
        html.append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (!attribute.getKey().startsWith("xml")) {
                String value = escape(attribute.getValue()).replace("\"", "&quot;");
                html.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
        if (element.children().isEmpty() && VOID.contains(element.name())) {
            html.append("/>");
            return;
        }
        html.append('>');
        element.children().forEach(this::add);
        html.append("</").append(element.name()).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
