// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From the order things stand on a page to the order they are read in. A page written from right to left is turned over as in a
 * mirror, so that the rest need not know of it.
 */
final class WritingOrder {

    private WritingOrder() {}

    static List<Row> apply(List<Row> page) {
        boolean leftwards = isLeftwards(page);
        return page.stream()
                .map(row -> new Row(turned(row.segments(), leftwards)))
                .toList();
    }

    private static List<Segment> turned(List<Segment> segments, boolean leftwards) {
        List<Segment> order = leftwards ? segments.reversed() : segments;
        return order.stream()
                .map(segment -> {
                    String read = logical(segment.text(), leftwards);
                    return leftwards ? segment.mirrored(read) : segment.withText(read);
                })
                .toList();
    }

    private static boolean isLeftwards(List<Row> page) {
        int balance = 0;
        for (Row row : page) {
            for (int c : row.text().codePoints().toArray()) {
                balance += Character.isLetter(c) ? isLeftwards(c) ? 1 : -1 : 0;
            }
        }
        return balance > 0;
    }

    private static boolean isLeftwards(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The rule of display is its own inverse, but for rare cases. */
    private static String logical(String shown, boolean leftwards) {
        char[] chars = shown.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return shown;
        }
        Bidi bidi = new Bidi(shown, leftwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder read = new StringBuilder();
        for (int run : order) {
            String part = shown.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append(levels[run] % 2 == 0 ? part : new StringBuilder(part).reverse());
        }
        return read.toString();
    }
}
