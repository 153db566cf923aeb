// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.text;

import java.util.Comparator;

/**
 * A stretch of a report's text, with the very words.
 *
 * @param start offset of the first UTF-16 code unit, from 0
 * @param end offset after the last one, greater than {@code start}
 * @param text the words, equal to the substring of the report's text
 */
public record Span(int start, int end, String text) {

    /** By place in the text, the longer of two that begin together first. */
    public static final Comparator<Span> IN_TEXT_ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, not " + start + ".." + end + ".");
        }
        if (text.length() != end - start) {
            throw new IllegalArgumentException("The span " + start + ".." + end + " cannot hold \"" + text + "\".");
        }
    }

    /** The stretch {@code start..end} of {@code text}. */
    public static Span of(String text, int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }

    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
