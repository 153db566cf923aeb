// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

/**
 * A run of tokens of one text.
 *
 * @param first index of the first token
 * @param end index after the last one, greater than {@code first}
 */
public record TokenRange(int first, int end) {

    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException(
                    "A run of tokens needs 0 <= first < end, not " + first + ".." + end + ".");
        }
    }

    public int last() {
        return end - 1;
    }

    public int size() {
        return end - first;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public boolean contains(TokenRange other) {
        return first <= other.first && other.end <= end;
    }

    public boolean overlaps(TokenRange other) {
        return first < other.end && other.first < end;
    }
}
