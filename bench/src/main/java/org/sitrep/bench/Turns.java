// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.List;
import org.sitrep.language.Annotator;

/**
 * Gives one text after the other its turn, over and over, and counts its tokens: always those of Sitrep, whoever reads. For one thread.
 */
public final class Turns {

    private int[] tokens = {};
    private int current;

    /** Begins with other texts. */
    public void begin(List<String> texts) {
        Annotator annotator = Annotator.load();
        tokens =
                texts.stream().mapToInt(text -> annotator.annotate(text).size()).toArray();
    }

    /** The place in the list of the text whose turn it is. */
    public int next(ReadTokens read) {
        current = (current + 1) % tokens.length;
        read.tokens += tokens[current];
        return current;
    }
}
