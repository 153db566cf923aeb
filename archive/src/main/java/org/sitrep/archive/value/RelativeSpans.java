// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

/**
 * Records whose spans say how far they begin behind the span before, and how long they are. Such numbers are small and much alike, which takes a tenth
 * off the packed record.
 */
final class RelativeSpans {

    private static final String START = "\"start\":";
    private static final String END = "\"end\":";

    /** What ends the name of a property. Within a text of JSON a quotation mark has a backslash before it, so that this is never part of one. */
    private static final String NAMED = "\":";

    /** Longer numbers are no positions. */
    private static final int DIGITS = 9;

    private RelativeSpans() {}

    /** @param json a record as {@link org.sitrep.record.json.ReadingWriter} writes it */
    static String relative(String json) {
        return rewritten(json, false);
    }

    /** The record that {@link #relative} was given. */
    static String absolute(String json) {
        return rewritten(json, true);
    }

    private static String rewritten(String json, boolean isRelative) {
        StringBuilder rewritten = new StringBuilder(json.length());
        int copied = 0;
        int base = 0;
        for (int named = json.indexOf(NAMED); named >= 0; named = json.indexOf(NAMED, named + 1)) {
            int first = named + NAMED.length();
            boolean starts = json.startsWith(START, first - START.length());
            int end = starts || json.startsWith(END, first - END.length()) ? endOfNumber(json, first) : first;
            if (end > first) {
                int number = Integer.parseInt(json, first, end, 10);
                rewritten.append(json, copied, first).append(isRelative ? base + number : number - base);
                copied = end;
                base = !starts ? base : isRelative ? base + number : number;
            }
        }
        return rewritten.append(json, copied, json.length()).toString();
    }

    /** Behind the last digit; where it began if there is no whole number that could be a position. */
    private static int endOfNumber(String json, int first) {
        int digits = first < json.length() && json.charAt(first) == '-' ? first + 1 : first;
        int end = digits;
        while (end < json.length() && Character.digit(json.charAt(end), 10) >= 0) {
            end++;
        }
        return end > digits && end - digits <= DIGITS ? end : first;
    }
}
