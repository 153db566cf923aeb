// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.lexicon.Words;

/**
 * Puts straight quotation marks between two sentences where they belong: one that stands at the end of a word with the sentence before,
 * one at the beginning of a word with the sentence after; one with space on both sides closes what is open.
 */
final class SentenceMarks {

    private static final Words STRAIGHT_MARKS = Words.of("\"", "''");

    private final List<CoreLabel> paragraph;

    SentenceMarks(List<CoreLabel> paragraph) {
        this.paragraph = paragraph;
    }

    /** The same tokens in the same order, the marks between sentences moved; no sentence is left empty. */
    List<List<CoreLabel>> settle(List<List<CoreLabel>> sentences) {
        boolean[] opening = opening();
        List<List<CoreLabel>> settled = new ArrayList<>();
        int token = 0;
        int start = 0;
        for (List<CoreLabel> sentence : sentences) {
            token += sentence.size();
            int end = token;
            while (end > start && isMark(end - 1) && opening[end - 1]) {
                end--;
            }
            while (end < paragraph.size() && isMark(end) && !opening[end]) {
                end++;
            }
            if (end > start) {
                settled.add(paragraph.subList(start, end));
                start = end;
            }
        }
        if (start < paragraph.size()) {
            settled.add(paragraph.subList(start, paragraph.size()));
        }
        return settled;
    }

    /** For each token whether it is a mark that opens a quotation. */
    private boolean[] opening() {
        boolean[] opening = new boolean[paragraph.size()];
        boolean open = false;
        for (int token = 0; token < paragraph.size(); token++) {
            if (isMark(token)) {
                boolean glued = token > 0 && touches(token - 1);
                boolean leads = token + 1 < paragraph.size() && touches(token);
                opening[token] = glued == leads ? !open : leads;
                open = opening[token];
            }
        }
        return opening;
    }

    private boolean isMark(int token) {
        return STRAIGHT_MARKS.has(paragraph.get(token).originalText());
    }

    /** Whether a token and the next have nothing between them. */
    private boolean touches(int token) {
        return paragraph.get(token).endPosition() == paragraph.get(token + 1).beginPosition();
    }
}
