// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.lexicon.Table;

/** Lines that pages put between the paragraphs of an article, and that belong to the page. */
final class Furniture {

    private static final Table LINES = Table.load(Furniture.class, "furniture.tsv");
    private static final Set<String> WHOLE = Set.copyOf(LINES.list("words", "match", "whole"));
    private static final List<String> STARTS = LINES.list("words", "match", "start");

    /** In characters; longer lines tell something. */
    private static final int LONGEST = 140;

    private Furniture() {}

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = line.toLowerCase(Locale.ROOT);
        return WHOLE.contains(withoutMarks(words)) || STARTS.stream().anyMatch(words::startsWith);
    }

    /** Without what is neither letter nor number around it. */
    private static String withoutMarks(String words) {
        int[] points = words.codePoints().toArray();
        int start = 0;
        int end = points.length;
        while (start < end && isMark(points[start])) {
            start++;
        }
        while (start < end && isMark(points[end - 1])) {
            end--;
        }
        return new String(points, start, end - start);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return !Character.isLetterOrDigit(c) && type != Character.LETTER_NUMBER && type != Character.OTHER_NUMBER;
    }
}
