// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

/** Follows the quotation marks of a row from line to line (RFC 4180): whether the row ends with the line, goes on, or cannot be right. */
final class Quotes {

    private static final char QUOTE = '"';

    /** What holds of a row at the end of a line. */
    enum State {
        ENDED,
        OPEN,
        /** Something other than a separator follows a closing quotation mark. */
        BROKEN
    }

    private final char separator;

    Quotes(char separator) {
        this.separator = separator;
    }

    /**
     * At the end of this line.
     *
     * @param open whether the line begins within quotation marks
     */
    State after(String line, boolean open) {
        int at = open ? closing(line, 0) : 0;
        while (at >= 0 && at < line.length()) {
            if (open) {
                int next = afterSpaces(line, at);
                if (next < line.length() && line.charAt(next) != separator) {
                    return State.BROKEN;
                }
                at = next + 1;
                open = false;
            } else {
                int cell = afterSpaces(line, at);
                open = cell < line.length() && line.charAt(cell) == QUOTE;
                at = open ? closing(line, cell + 1) : afterSeparator(line, at);
            }
        }
        return at < 0 ? State.OPEN : State.ENDED;
    }

    /** Just after the closing quotation mark; negative where there is none. A doubled one does not close. */
    private static int closing(String line, int from) {
        int at = line.indexOf(QUOTE, from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
            at = line.indexOf(QUOTE, at + 2);
        }
        return at < 0 ? -1 : at + 1;
    }

    private int afterSeparator(String line, int from) {
        int at = line.indexOf(separator, from);
        return at < 0 ? line.length() : at + 1;
    }

    private int afterSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != separator && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
