// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.feed.markup.InnerMarkup;
import org.sitrep.intake.feed.markup.Node;

/**
 * What an element says, as its format has it written: escaped, as it is, or in Base64.
 *
 * @param text HTML, or plain text
 * @param plain whether it was said to be plain text
 */
record Construct(String text, boolean plain) {

    private static final Pattern SPACE = Pattern.compile("\\s++");

    /**
     * What an element says.
     *
     * @param atom whether it says how it is written, as those of Atom do
     */
    static Construct of(Element element, boolean atom) {
        return atom ? ofAtom(element) : new Construct(value(element), false);
    }

    private static String value(Element element) {
        return element.hasElements() ? InnerMarkup.of(element) : element.text();
    }

    private static Construct ofAtom(Element element) {
        String type = element.keyword("type");
        String mode = element.keyword("mode");
        if (mode.equals("base64") || mode.isEmpty() && isBinary(type)) {
            return new Construct(decoded(element.text()), type.isEmpty() || type.startsWith("text/plain"));
        }
        if (type.equals("xhtml") || mode.equals("xml") || mode.isEmpty() && isXml(type)) {
            boolean markup = !type.isEmpty() && !type.startsWith("text");
            return element.hasElements() || markup
                    ? new Construct(InnerMarkup.of(unwrapped(element)), false)
                    : new Construct(element.text(), isText(type));
        }
        return new Construct(value(unwrapped(element)), isText(type) && !element.hasElements());
    }

    /** The one {@code div} that XHTML has to stand in. */
    private static Element unwrapped(Element element) {
        boolean onlyOne = element.elements().limit(2).count() == 1;
        boolean noText = element.children().stream()
                .noneMatch(child ->
                        child instanceof Node.Text words && !words.text().isBlank());
        return onlyOne && noText
                ? element.elements()
                        .filter(child -> child.name().equals("div"))
                        .findFirst()
                        .orElse(element)
                : element;
    }

    private static boolean isText(String type) {
        return type.isEmpty() || type.equals("text") || type.startsWith("text/plain");
    }

    private static boolean isXml(String type) {
        return type.endsWith("/xml") || type.endsWith("+xml");
    }

    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !isXml(type) && !type.contains("json");
    }

    /** What is no Base64, or no text once it is decoded, stays as it is. */
    private static String decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(SPACE.matcher(text).replaceAll(""));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return text;
        }
    }

    /** As plain text. What was said to be plain but is plainly HTML is taken as that. */
    String title() {
        return plain && !Html.isLikely(text) ? Html.plain(text) : Html.text(text);
    }

    /** As it is, with relative addresses in it made whole. */
    String body(String base) {
        return plain ? text : Html.withAddresses(text, base);
    }
}
