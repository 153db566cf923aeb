// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

/** Which characters XML has. */
final class Characters {

    private Characters() {}

    static boolean isAllowed(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= 0x20 && code < 0xD800
                || code > 0xDFFF && code < 0xFFFE
                || code > 0xFFFF && code <= Character.MAX_CODE_POINT;
    }

    /** The text without what XML does not have. */
    static String clean(String text, Faults faults) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isAllowed).forEach(clean::appendCodePoint);
        if (clean.length() == text.length()) {
            return text;
        }
        faults.add("There are control characters in it, which are left out.");
        return clean.toString();
    }
}
