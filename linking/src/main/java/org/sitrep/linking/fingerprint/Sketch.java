// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sample of the runs of eight words in a text, by which copies are told even where one text stands within another or was cut (containment after
 * Broder, "On the resemblance and containment of documents", 1997). Which runs are in the sample depends on their words alone, so that two texts
 * sample the same ones. Immutable.
 */
public final class Sketch {

    /** One run in so many is in the sample. */
    private static final int ONE_IN = 4;

    /** With fewer runs in common chance decides. */
    private static final int FEWEST = 4;

    private final int[] runs;

    private Sketch(int[] sorted) {
        this.runs = sorted;
    }

    static Sketch of(String text) {
        return oneIn(ONE_IN, text);
    }

    /** All runs of a text, to compare with those of another where a sample leaves a doubt. */
    public static Sketch complete(String text) {
        return oneIn(1, text);
    }

    private static Sketch oneIn(int some, String text) {
        return new Sketch(Runs.of(text)
                .filter(hash -> Long.remainderUnsigned(hash, some) == 0)
                .mapToInt(Runs::shortened)
                .sorted()
                .distinct()
                .toArray());
    }

    /** @param runs as {@link #runs()} gave them */
    public static Sketch of(int... runs) {
        return new Sketch(IntStream.of(runs).sorted().distinct().toArray());
    }

    /** The sampled runs as numbers, the lowest first. */
    public int[] runs() {
        return runs.clone();
    }

    /** The share of the shorter text's runs that stand in the other, 0 to 1; 0 where there are too few to tell. */
    public double containment(Sketch other) {
        int shorter = Math.min(runs.length, other.runs.length);
        return shorter < FEWEST ? 0 : (double) shared(other) / shorter;
    }

    private int shared(Sketch other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(runs, sketch.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return runs.length + " runs";
    }
}
