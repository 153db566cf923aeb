// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The runs of eight words in a text, by their hashes: reports of one happening share shorter ones by chance. */
final class Runs {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int LENGTH = 8;

    private Runs() {}

    /** In the order of the text. */
    static LongStream of(String text) {
        long[] words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .mapToLong(Hash::of)
                .toArray();
        return IntStream.rangeClosed(0, words.length - LENGTH).mapToLong(first -> run(words, first));
    }

    /** The same as they are written. */
    static List<String> written(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return IntStream.rangeClosed(0, words.size() - LENGTH)
                .mapToObj(first -> text.substring(
                        words.get(first).start(), words.get(first + LENGTH - 1).end()))
                .toList();
    }

    private static long run(long[] words, int first) {
        long run = 0;
        for (int i = first; i < first + LENGTH; i++) {
            run = Hash.joined(run, words[i]);
        }
        return Hash.spread(run);
    }

    /** The half of a hash that is kept; what samples go by is the other. */
    static int shortened(long run) {
        return (int) (run >>> Integer.SIZE);
    }
}
