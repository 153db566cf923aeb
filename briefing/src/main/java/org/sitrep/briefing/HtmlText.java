// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

/** Words of a report as HTML text, or as the value of an attribute in quotation marks. */
final class HtmlText {

    private HtmlText() {}

    /** Control characters become spaces, line ends and tabs stay; what turns the direction of writing is left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(escaped, text.charAt(i));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n', '\t' -> escaped.append(c);
            default -> {
                if (ControlCharacters.isControl(c)) {
                    escaped.append(' ');
                } else if (!ControlCharacters.isBidirectional(c)) {
                    escaped.append(c);
                }
            }
        }
    }
}
