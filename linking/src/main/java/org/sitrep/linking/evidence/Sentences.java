// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** Finds the sentence in which words of a report stand. */
record Sentences(List<Sentence> inOrder) {

    /** The one in which the words begin, or the last before them. */
    Sentence at(Span words) {
        return at(words.start());
    }

    /** The one in which the words begin, or the last before them. */
    Sentence at(Words words) {
        return at(words.start());
    }

    /** Its number in the report, from 0. */
    int number(Sentence sentence) {
        return index(sentence.span().start());
    }

    private Sentence at(int start) {
        return inOrder.get(index(start));
    }

    private int index(int start) {
        int low = 0;
        int high = inOrder.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
