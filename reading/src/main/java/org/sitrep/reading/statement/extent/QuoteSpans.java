// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.statement.cue.Quotations;
import org.sitrep.record.statement.QuotationForm;
import org.sitrep.record.text.Span;

/** Finds what of a content stands between quotation marks. */
public final class QuoteSpans {

    /** Characters that may stand beside the quotation of a content that is quoted whole: a stop and a space. Kept from the first rules; not measured. */
    private static final int BESIDE = 2;

    private final String text;
    private final Quotations quotations;

    public QuoteSpans(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The stretches between quotation marks within the contents. */
    public List<Span> list(List<Span> contents) {
        List<Span> spans = new ArrayList<>();
        for (Span content : contents) {
            List<Quotations.Quote> all = quotations.list();
            for (Quotations.Quote quote : all.subList(quotations.firstBehind(content.start()), all.size())) {
                int start = Math.max(content.start(), quote.innerStart());
                int end = Math.min(content.end(), quote.innerEnd());
                if (quote.start() >= content.end()) {
                    break;
                }
                findWords(start, end).ifPresent(spans::add);
            }
        }
        return List.copyOf(spans);
    }

    /** Direct where the contents are quoted but for the marks. */
    public static QuotationForm form(List<Span> contents, List<Span> quoted) {
        int words = quoted.stream().mapToInt(Span::length).sum();
        int all = contents.stream().mapToInt(Span::length).sum();
        int marks = 2 * quoted.size();
        if (words == 0) {
            return QuotationForm.INDIRECT;
        }
        return words + marks + BESIDE >= all ? QuotationForm.DIRECT : QuotationForm.MIXED;
    }

    /** The stretch without the white space around it, where that leaves anything. */
    private Optional<Span> findWords(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(Span.of(text, from, to)) : Optional.empty();
    }
}
