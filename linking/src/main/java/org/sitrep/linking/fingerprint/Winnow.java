// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.stream.IntStream;

/**
 * The runs of words by which copies of a text are looked up: of every so many runs that follow one another the one with the lowest hash (Schleimer,
 * Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). Two texts that have 31 words in a row in common share one.
 */
public final class Winnow {

    /** Runs of which one is chosen. Two in 25 are, and what is shorter than 24 runs and 7 words can be missed. */
    private static final int WINDOW = 24;

    private Winnow() {}

    /** Each once, in no order that means anything; none for a text of fewer words than a run has. */
    public static IntStream keys(String text) {
        int[] runs = Runs.of(text).mapToInt(Runs::shortened).toArray();
        int windows = Math.max(runs.length == 0 ? 0 : 1, runs.length - WINDOW + 1);
        return IntStream.range(0, windows).map(first -> lowest(runs, first)).distinct();
    }

    private static int lowest(int[] runs, int first) {
        int lowest = runs[first];
        for (int i = first + 1; i < Math.min(first + WINDOW, runs.length); i++) {
            lowest = Integer.compareUnsigned(runs[i], lowest) < 0 ? runs[i] : lowest;
        }
        return lowest;
    }
}
