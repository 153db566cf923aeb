// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How much each feature speaks for each outcome: a compressed table with a column {@code feature} and one for each outcome, an empty cell
 * being a zero. Immutable once loaded.
 *
 * <p>Held as an open-addressing table. A slot has the upper bits of a key and the number of its row in one word, so that a look-up costs one
 * access to memory where a feature has no weight, as most have not, and two where it has one.
 */
public final class Weights {

    /** Bits of a slot that hold the number of a row, from 1; 0 is an empty slot. */
    private static final int ROW_BITS = 24;

    private static final long ROW = (1L << ROW_BITS) - 1;

    private final int outcomes;
    private long[] rowKeys = new long[1 << 16];
    private float[] values;
    private int rows;
    private long[] slots = new long[1];

    Weights(int outcomes) {
        this.outcomes = outcomes;
        this.values = new float[outcomes << 16];
    }

    /** Reads the table of that name among the resources beside a class; the columns after the first are the outcomes, in their order. */
    public static Weights load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from the program.");
            }
            byte[] table = new GZIPInputStream(in, 1 << 16).readAllBytes();
            return new WeightTable(name, new String(table, StandardCharsets.UTF_8)).read();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }

    /** Weights by the names of features, one for each outcome. */
    public static Weights of(Map<String, float[]> byFeature, int outcomes) {
        Weights weights = new Weights(outcomes);
        byFeature.forEach((feature, row) -> weights.add(FeatureKeys.of(feature), row));
        return weights.indexed();
    }

    /** Adds a feature with its weights, which are copied. */
    void add(long key, float[] row) {
        if (rows == rowKeys.length) {
            rowKeys = Arrays.copyOf(rowKeys, rows * 2);
            values = Arrays.copyOf(values, rows * 2 * outcomes);
        }
        rowKeys[rows] = key;
        System.arraycopy(row, 0, values, rows * outcomes, outcomes);
        rows++;
    }

    /**
     * To be called once all are added.
     *
     * @throws IllegalStateException if there are more rows than a slot can number
     */
    Weights indexed() {
        if (rows >= ROW) {
            throw new IllegalStateException("A table of weights has " + rows + " rows, more than can be numbered.");
        }
        slots = new long[Integer.highestOneBit(Math.max(rows, 1)) * 4];
        for (int row = 0; row < rows; row++) {
            int slot = first(rowKeys[row]);
            while (slots[slot] != 0 && !holds(slots[slot], rowKeys[row])) {
                slot = next(slot);
            }
            slots[slot] = rowKeys[row] & ~ROW | row + 1;
        }
        rowKeys = new long[0];
        return this;
    }

    /** The slot where a key stands unless another took it; made of the bits that a slot does not hold, too. */
    private int first(long key) {
        return (int) (key ^ key >>> 32) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private static boolean holds(long slot, long key) {
        return ((slot ^ key) & ~ROW) == 0;
    }

    /** The number of a key's row, from 1; 0 where it has none. */
    private int row(long key) {
        int slot = first(key);
        while (slots[slot] != 0 && !holds(slots[slot], key)) {
            slot = next(slot);
        }
        return (int) (slots[slot] & ROW);
    }

    /** The probability that a logistic model with one outcome gives, from 0 to 1. */
    public double probability(FeatureKeys features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }

    /** The probabilities that a multinomial logistic model gives to its outcomes; they sum to 1. */
    public double[] probabilities(FeatureKeys features) {
        float[] sums = new float[outcomes];
        sum(features, sums);
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        double[] shares = new double[outcomes];
        double all = 0;
        for (int i = 0; i < outcomes; i++) {
            shares[i] = Math.exp(sums[i] - most);
            all += shares[i];
        }
        for (int i = 0; i < outcomes; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** The number of the outcome with the largest share, from {@code first} on; of equal ones the first. */
    public static int mostProbable(double[] shares, int first) {
        int best = first;
        for (int i = first + 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    /** The sum of the features' weights for the one outcome. */
    public float sum(FeatureKeys features) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            sum += row == 0 ? 0 : values[(row - 1) * outcomes];
        }
        return sum;
    }

    /** Puts the sum of the features' weights into {@code sums}, one for each outcome. */
    public void sum(FeatureKeys features, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            if (row != 0) {
                add((row - 1) * outcomes, sums);
            }
        }
    }

    private void add(int start, float[] sums) {
        for (int outcome = 0; outcome < outcomes; outcome++) {
            sums[outcome] += values[start + outcome];
        }
    }
}
