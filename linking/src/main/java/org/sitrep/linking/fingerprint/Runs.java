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
        long[] words = words(text.toLowerCase(Locale.ROOT));
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

    /** The hash of each word; the same words as {@link #WORD} finds, more quickly. */
    private static long[] words(String text) {
        LongStream.Builder words = LongStream.builder();
        int start = 0;
        for (int at = 0; at <= text.length(); ) {
            int next = at < text.length() ? text.codePointAt(at) : ' ';
            if (!isInWord(next)) {
                if (at > start) {
                    words.add(Hash.of(text, start, at));
                }
                start = at + Character.charCount(next);
            }
            at += Character.charCount(next);
        }
        return words.build().toArray();
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
