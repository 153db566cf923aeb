// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.ArrayList;
import java.util.List;

/** Undoes the line breaks of {@code format=flowed} (RFC 3676), in which a line that ends in a blank goes on with the next. */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openDepth = -1;

    private Flowed() {}

    /**
     * The lines as they were before, quoted ones with their marks.
     *
     * @param withoutBlank whether the blank at the end of a line is no part of the text
     */
    static List<String> unwrap(List<String> lines, boolean withoutBlank) {
        Flowed flowed = new Flowed();
        lines.forEach(line -> flowed.add(line, withoutBlank));
        flowed.close();
        return flowed.lines;
    }

    private void add(String line, boolean withoutBlank) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        String text = line.startsWith(" ", depth) ? line.substring(depth + 1) : line.substring(depth);
        if (depth != openDepth || text.equals(SIGNATURE)) {
            close();
        }
        if (openDepth < 0) {
            open.append(">".repeat(depth)).append(depth > 0 ? " " : "");
        }
        openDepth = depth;
        boolean goesOn = text.endsWith(" ") && !text.equals(SIGNATURE);
        open.append(goesOn && withoutBlank ? text.substring(0, text.length() - 1) : text);
        if (!goesOn) {
            close();
        }
    }

    private void close() {
        if (openDepth >= 0) {
            lines.add(open.toString());
        }
        open.setLength(0);
        openDepth = -1;
    }
}
