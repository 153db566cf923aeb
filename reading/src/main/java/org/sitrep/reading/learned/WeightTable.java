// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

/**
 * Reads a table of weights. It has hundreds of thousands of rows and is read at each start, so it is gone through once and no string is
 * made of a cell.
 */
final class WeightTable {

    private final String name;
    private final String text;
    private int at;

    WeightTable(String name, String text) {
        this.name = name;
        this.text = text;
    }

    Weights read() {
        int outcomes = outcomes();
        Weights weights = new Weights(outcomes);
        float[] row = new float[outcomes];
        while (at < text.length()) {
            int end = lineEnd();
            weights.add(key(end), row(end, row));
        }
        return weights.indexed();
    }

    /** Passes over the comments and the names of the columns; all columns but the first are outcomes. */
    private int outcomes() {
        boolean origin = false;
        while (at < text.length() && text.charAt(at) == '#') {
            origin |= text.startsWith("# Origin:", at);
            at = lineEnd() + 1;
        }
        if (at >= text.length() || !origin) {
            throw new IllegalStateException(
                    name + ": a lexicon needs a line \"# Origin: ...\" and a line of column names.");
        }
        int end = lineEnd();
        int columns = text.substring(at, end).split("\t", -1).length;
        at = end + 1;
        return columns - 1;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private long key(int lineEnd) {
        int tab = text.indexOf('\t', at);
        if (tab < 0 || tab > lineEnd) {
            throw wrong(lineEnd);
        }
        long key = FeatureKeys.of(text, at, tab);
        at = tab + 1;
        return key;
    }

    /** The cells of the rest of a line. */
    private float[] row(int lineEnd, float[] row) {
        int outcome = 0;
        int from = at;
        for (int i = at; i <= lineEnd; i++) {
            if (i == lineEnd || text.charAt(i) == '\t') {
                if (outcome == row.length) {
                    throw wrong(lineEnd);
                }
                row[outcome++] = from == i ? 0 : number(from, i);
                from = i + 1;
            }
        }
        if (outcome < row.length) {
            throw wrong(lineEnd);
        }
        at = lineEnd + 1;
        return row;
    }

    private IllegalStateException wrong(int lineEnd) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        return new IllegalStateException(
                name + ": the row \"" + text.substring(start, lineEnd) + "\" has not a cell for each outcome.");
    }

    /** A decimal number such as -0.12. */
    private float number(int from, int to) {
        boolean negative = text.charAt(from) == '-';
        int digits = 0;
        int scale = 1;
        boolean fraction = false;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                fraction = true;
            } else {
                digits = digits * 10 + (c - '0');
                scale *= fraction ? 10 : 1;
            }
        }
        float number = (float) digits / scale;
        return negative ? -number : number;
    }
}
