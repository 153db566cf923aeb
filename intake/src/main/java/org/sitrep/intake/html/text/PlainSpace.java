// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.text;

/** White space made plain: runs of it, spaces that do not break among them, are one space. */
public final class PlainSpace {

    private PlainSpace() {}

    /** The same text in plain white space. */
    public static String of(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        append(text, plain);
        return plain.toString();
    }

    /** Writes the text in plain white space after what is there, which stays as it is. */
    public static void append(CharSequence text, StringBuilder to) {
        boolean inSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (!space) {
                to.append(c);
            } else if (!inSpace) {
                to.append(' ');
            }
            inSpace = space;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0';
    }
}
