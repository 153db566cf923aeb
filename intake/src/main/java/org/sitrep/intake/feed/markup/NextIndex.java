// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

/** Where a mark stands next in a text. Asked from left to right it looks at each character once, however often it is asked. */
final class NextIndex {

    private final String text;
    private final String mark;
    private int asked = -1;
    private int found = -1;

    NextIndex(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The first place of the mark at or after {@code from}; the length of the text where there is none. */
    int from(int from) {
        if (asked < 0 || from < asked || from > found) {
            int next = text.indexOf(mark, from);
            found = next < 0 ? text.length() : next;
            asked = from;
        }
        return found;
    }
}
