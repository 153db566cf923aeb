// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.regex.Pattern;

/**
 * One line of one column.
 *
 * @param firstWord the width of its first word
 * @param parted whether a gap goes through it as between the cells of a table
 */
record Line(String text, float left, float right, float y, float size, boolean bold, float firstWord, boolean parted) {

    private static final Pattern BULLET = Pattern.compile("^[•▪◦‣●■□○∙·\\uF0A7\\uF0B7\\uF0D8\\uF0FC]\\s*");
    private static final Pattern END = Pattern.compile("[.!?:;…。！？؟۔।]['\"’”»›)\\]]*$");
    private static final float SAME_SIZE = 0.12f;

    /** In sizes of the font; wider than any line is stretched to fill its column. */
    private static final float CELL_GAP = 2.5f;

    static Line of(Row row) {
        Segment first = row.segments().getFirst();
        Segment longest = row.segments().stream()
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a)
                .orElse(first);
        return new Line(
                row.text().strip(),
                row.left(),
                row.right(),
                longest.y(),
                longest.size(),
                row.segments().stream().allMatch(Segment::bold),
                first.firstWord(),
                row.widestGap() > CELL_GAP * longest.size());
    }

    boolean startsItem() {
        return BULLET.matcher(text).find();
    }

    String withoutBullet() {
        return BULLET.matcher(text).replaceFirst("");
    }

    boolean endsSentence() {
        return END.matcher(text).find();
    }

    /** Whether it can only go on a sentence. */
    boolean startsSmall() {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        return Character.isLowerCase(first);
    }

    boolean isOfSize(Line other) {
        return Math.abs(size - other.size) <= SAME_SIZE * Math.max(size, other.size);
    }
}
