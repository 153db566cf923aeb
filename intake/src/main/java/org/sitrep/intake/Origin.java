// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

/**
 * Where a report came from, for messages.
 *
 * @param input the file as it was named, or {@code standard input}
 * @param line the line in it, from 1; 0 where the report is the whole input
 */
public record Origin(String input, int line) {

    static Origin of(String input) {
        return new Origin(input, 0);
    }

    Origin atLine(int number) {
        return new Origin(input, number);
    }

    /** {@code news.jsonl:12}, as compilers write it. */
    @Override
    public String toString() {
        return line == 0 ? input : input + ":" + line;
    }
}
