// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

/** Words of a report without the characters that are not seen but do something to the page or terminal they stand on. */
public final class VisibleText {

    private VisibleText() {}

    /** Control characters become spaces, line ends and tabs stay; what turns the direction of writing is left out. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                visible.append(' ');
            } else if (!isBidirectional(c)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    /** What moves a terminal's cursor: C0, DEL, C1, and the line and paragraph separators. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029';
    }

    /** What turns the direction of writing (Unicode Standard Annex 9, table 1): marks, embeddings, overrides, isolates. */
    private static boolean isBidirectional(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
