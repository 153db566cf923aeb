// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

/**
 * One character, or what one sign of a font stands for.
 *
 * @param left where it begins
 * @param y its base line
 * @param size of the font
 * @param space the width of a space in the font, 0 where it tells none
 */
public record Glyph(String text, float left, float y, float width, float size, float space, boolean bold) {

    float right() {
        return left + width;
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ');
    }

    /** The same on another line. */
    Glyph at(float otherY, float otherSize) {
        return new Glyph(text, left, otherY, width, otherSize, space, bold);
    }
}
