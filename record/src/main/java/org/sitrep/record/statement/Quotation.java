// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.statement;

import java.util.List;
import org.sitrep.record.text.Span;

/**
 * What a statement attributes to its source.
 *
 * @param contents the stretches attributed, with <em>that, to, whether</em> and quotation marks
 * @param quoteSpans the stretches between quotation marks
 * @param terms what the contents are about, to compare statements of different reports by: the stems of the longer content
 *     words in their first sentence, names left out, each once, sorted
 */
public record Quotation(List<Span> contents, QuotationForm form, List<Span> quoteSpans, List<String> terms) {

    public Quotation {
        contents = List.copyOf(contents);
        quoteSpans = List.copyOf(quoteSpans);
        terms = List.copyOf(terms);
    }
}
