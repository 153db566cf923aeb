// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

import java.util.ArrayList;
import java.util.List;

/** A row as lines for people, at most {@link #WIDTH} columns wide: what is longer goes on beneath, indented. */
public final class TextLines {

    static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private TextLines() {}

    static String of(Row row) {
        return of(row.lines());
    }

    /** Each of these as a line or several. */
    public static String of(List<String> whole) {
        List<String> lines = new ArrayList<>();
        whole.forEach(line -> wrap(line, lines));
        return String.join("\n", lines) + "\n";
    }

    private static void wrap(String line, List<String> to) {
        String lead = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder current = new StringBuilder(lead);
        boolean empty = true;
        for (String word : line.strip().split("\\s+")) {
            if (!empty && current.length() + 1 + word.length() > WIDTH) {
                to.add(current.toString());
                current = new StringBuilder(lead + INDENT);
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        to.add(current.toString());
    }
}
