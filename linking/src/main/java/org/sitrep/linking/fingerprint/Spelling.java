// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a report behind the numbers that are kept of them. */
public final class Spelling {

    private Spelling() {}

    /** Every word, in lower case, by its number. */
    public static Map<Integer, String> words(String text) {
        Map<Integer, String> words = new HashMap<>();
        TextWords.of(text).stream().map(TextWords.Word::form).forEach(form -> words.put((int) Hash.of(form), form));
        return words;
    }

    /** Every run of words, in lower case, by its number. */
    public static Map<Integer, String> runs(String text) {
        List<String> runs = Runs.written(text);
        int[] numbers = Runs.of(text).mapToInt(Runs::shortened).toArray();
        Map<Integer, String> written = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            written.put(numbers[i], runs.get(i));
        }
        return written;
    }
}
