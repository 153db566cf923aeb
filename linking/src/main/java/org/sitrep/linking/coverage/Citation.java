// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.coverage;

import java.util.Comparator;
import org.sitrep.record.text.Span;

/**
 * Where a line of an answer comes from: the exact words in a report.
 *
 * @param report number of the report within the coverage, from 1
 * @param sentence number of the sentence within the report, from 1
 * @param words the words, within that sentence
 */
public record Citation(int report, int sentence, Span words) {

    /** By report, then by place in it. */
    public static final Comparator<Citation> IN_ORDER = Comparator.comparingInt(Citation::report)
            .thenComparingInt(Citation::sentence)
            .thenComparing(Citation::words, Span.IN_TEXT_ORDER);
}
