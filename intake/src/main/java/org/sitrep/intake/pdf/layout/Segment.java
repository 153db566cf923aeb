// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

/**
 * Words of one row without a wide gap between them.
 *
 * @param firstWord the width of the first of them
 */
record Segment(String text, float left, float right, float y, float size, boolean bold, float firstWord) {

    /** Seen in a mirror that stands at 0; what is written from right to left then goes from left to right. */
    Segment mirrored(String logical) {
        return new Segment(logical, -right, -left, y, size, bold, firstWord);
    }

    Segment withText(String logical) {
        return new Segment(logical, left, right, y, size, bold, firstWord);
    }
}
