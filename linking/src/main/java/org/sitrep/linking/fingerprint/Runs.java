// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The runs of eight words in a text, by their hashes: reports of one happening share shorter ones by chance. */
final class Runs {

    private static final int LENGTH = 8;

    private Runs() {}

    /** In the order of the text. */
    static LongStream of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] bounds = bounds(lower);
        long[] words = IntStream.range(0, bounds.length / 2)
                .mapToLong(word -> Hash.of(lower, bounds[2 * word], bounds[2 * word + 1]))
                .toArray();
        return IntStream.rangeClosed(0, words.length - LENGTH).mapToLong(first -> run(words, first));
    }

    /** The same in words, in lower case. */
    static List<String> written(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] bounds = bounds(lower);
        return IntStream.rangeClosed(0, bounds.length / 2 - LENGTH)
                .mapToObj(first -> lower.substring(bounds[2 * first], bounds[2 * (first + LENGTH) - 1]))
                .toList();
    }

    /** Where each word begins and ends: as many letters, numbers and underscores in a row as there are. */
    private static int[] bounds(String text) {
        IntStream.Builder bounds = IntStream.builder();
        int start = 0;
        for (int at = 0; at <= text.length(); ) {
            int next = at < text.length() ? text.codePointAt(at) : ' ';
            if (!isInWord(next)) {
                if (at > start) {
                    bounds.add(start).add(at);
                }
                start = at + Character.charCount(next);
            }
            at += Character.charCount(next);
        }
        return bounds.build().toArray();
    }

    private static boolean isInWord(int character) {
        if (Character.isLetterOrDigit(character) || character == '_') {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
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
