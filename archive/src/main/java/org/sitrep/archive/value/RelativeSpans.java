// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records whose spans say how far they begin behind the span before, and how long they are. Such numbers are small and much alike, which takes a tenth
 * off the packed record.
 */
final class RelativeSpans {

    /** Within a text of JSON a quotation mark has a backslash before it, so that this is never part of one. */
    private static final Pattern BOUND = Pattern.compile("\"(start|end)\":(-?[0-9]{1,9})");

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
        Matcher bound = BOUND.matcher(json);
        StringBuilder rewritten = new StringBuilder(json.length());
        int copied = 0;
        int base = 0;
        while (bound.find()) {
            int number = Integer.parseInt(json, bound.start(2), bound.end(2), 10);
            rewritten.append(json, copied, bound.start(2)).append(isRelative ? base + number : number - base);
            copied = bound.end(2);
            boolean starts = json.charAt(bound.start(1)) == 's';
            base = !starts ? base : isRelative ? base + number : number;
        }
        return rewritten.append(json, copied, json.length()).toString();
    }
}
