// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

/** Characters of a report that are not seen but do something to the page or terminal they stand on. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** What moves a terminal's cursor or breaks a line: C0, DEL, C1, and the line and paragraph separators. */
    static boolean isControl(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029';
    }

    /** What turns the direction of writing (Unicode Standard Annex 9, table 1): marks, embeddings, overrides, isolates. */
    static boolean isBidirectional(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
