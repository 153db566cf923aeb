// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.linking.fingerprint.Spelling;

/**
 * What reports share when they are compared, in words.
 *
 * @param words in lower case
 */
public record Tie(TieKind kind, String words) {

    /** All that a report with this title and text may share with others, by the numbers under which that is {@linkplain LinkMemory#keep kept}. */
    public static Map<Long, Tie> of(Optional<String> title, String text) {
        Map<Long, Tie> ties = new HashMap<>();
        Spelling.runs(text)
                .forEach((run, words) -> ties.put(new LinkKey(TieKind.RUN, run).number(), new Tie(TieKind.RUN, words)));
        Spelling.words(title.map(words -> words + "\n" + text).orElse(text))
                .forEach((word, form) ->
                        ties.put(new LinkKey(TieKind.WORD, word).number(), new Tie(TieKind.WORD, form)));
        return ties;
    }
}
