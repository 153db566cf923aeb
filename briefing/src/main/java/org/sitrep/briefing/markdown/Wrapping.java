// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.markdown;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most a width. */
record Wrapping(int width) {

    /**
     * The lines, broken at spaces; a longer word stands alone.
     *
     * @param first what the first line begins with
     * @param next what the others begin with
     */
    List<String> lines(String first, String next, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split(" +")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? MarkdownText.atLineStart(word) : " " + word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
