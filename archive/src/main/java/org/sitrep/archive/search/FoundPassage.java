// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.List;
import org.sitrep.record.text.Span;

/**
 * A stretch of a report in which words were found.
 *
 * @param where a sentence, or part of a long one
 * @param words what was found: words, or whole phrases; within {@code where}, in order, without overlap
 */
public record FoundPassage(Span where, List<Span> words) {

    public FoundPassage {
        words = List.copyOf(words);
    }
}
