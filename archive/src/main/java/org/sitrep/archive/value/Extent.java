// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.util.List;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * The stretch of a text that an item takes up, from its first word to its last.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last one
 */
public record Extent(int start, int end) {

    private static final Extent NOWHERE = new Extent(0, 0);

    /** What is attributed; where that has no words of its own, what attributes. */
    public static Extent of(Statement statement) {
        return of(statement.contents().isEmpty() ? statement.cues() : statement.contents());
    }

    private static Extent of(List<Span> spans) {
        return spans.stream()
                .map(span -> new Extent(span.start(), span.end()))
                .reduce((a, b) -> new Extent(Math.min(a.start, b.start), Math.max(a.end, b.end)))
                .orElse(NOWHERE);
    }

    /** The words that stand there in a text. */
    public String words(String text) {
        return text.substring(start, end);
    }
}
