// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.sitrep.record.text.Span;

/** Cuts Lucene's passages to a length people read, with each word of them once. */
final class PassageCut {

    /** In UTF-16 code units: six lines of a terminal. */
    private static final int LONGEST = 480;

    /** How much is kept before the first word that was found, where a passage is too long. */
    private static final int LEAD = 120;

    private PassageCut() {}

    static FoundPassage of(Passage passage, String text) {
        List<Span> words = words(passage, text);
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        if (end - start > LONGEST) {
            start = boundary(text, Math.max(start, words.getFirst().start() - LEAD));
            end = boundary(
                    text,
                    Math.min(end, Math.max(start + LONGEST, words.getFirst().end())));
        }
        Span where = trimmed(text, start, end);
        return new FoundPassage(where, words.stream().filter(where::contains).toList());
    }

    /** In order, without overlap. */
    private static List<Span> words(Passage passage, String text) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            found.add(Span.of(text, passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        found.sort(Span.IN_TEXT_ORDER);
        List<Span> words = new ArrayList<>();
        for (Span word : found) {
            if (words.isEmpty() || words.getLast().end() <= word.start()) {
                words.add(word);
            }
        }
        return words;
    }

    /** {@code at}, or one before it where that would part a pair of surrogates. */
    private static int boundary(String text, int at) {
        boolean parts = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return parts ? at - 1 : at;
    }

    private static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return Span.of(text, first, last);
    }
}
