// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import java.util.BitSet;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.statement.cue.CuedText;

/** An attribution as annotators marked it, in tokens. */
record GoldAttribution(BitSet sources, BitSet cues, BitSet contents) {

    /** The word of the cue that heads it: the one nearest to the root that the model may take for a cue. */
    OptionalInt findHead(CuedText clause) {
        AnnotatedText text = clause.text();
        int best = -1;
        int depth = Integer.MAX_VALUE;
        for (int token = cues.nextSetBit(0); token >= 0; token = cues.nextSetBit(token + 1)) {
            int own = clause.isCandidate(token) ? depth(text, token) : Integer.MAX_VALUE;
            if (own < depth) {
                best = token;
                depth = own;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static int depth(AnnotatedText text, int token) {
        int depth = 0;
        for (int at = text.head(token); at != AnnotatedText.ROOT; at = text.head(at)) {
            depth++;
        }
        return depth;
    }
}
