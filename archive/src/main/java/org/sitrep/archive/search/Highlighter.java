// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the best passages of a text for a query, by cutting the text into words once more. */
final class Highlighter {

    /** In UTF-16 code units. What stands further back is found, but not shown. */
    private static final int LONGEST_TEXT = 500_000;

    private static final int MOST_PASSAGES = 3;

    private final UnifiedHighlighter highlighter;
    private final Query query;

    Highlighter(WordAnalyzer analyzer, Query query) {
        this.query = query;
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH))
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Unformatted())
                .build();
    }

    /** Up to three, in the order of the text. */
    List<FoundPassage> passages(String text) {
        try {
            Object best = highlighter.highlightWithoutSearcher(WordField.TEXT.field(), query, text, MOST_PASSAGES);
            return best instanceof Passage[] passages
                    ? Arrays.stream(passages)
                            .map(passage -> PassageCut.of(passage, text))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read.", e);
        }
    }

    private static final class Unformatted extends PassageFormatter {

        @Override
        public Passage[] format(Passage[] passages, String text) {
            return passages;
        }
    }
}
