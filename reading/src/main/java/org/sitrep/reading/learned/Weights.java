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
 * being a zero. Held as an open-addressing table of feature keys. Immutable once loaded.
 */
public final class Weights {

    private final int outcomes;
    private long[] rowKeys = new long[1 << 16];
    private float[] values;
    private int rows;
    private long[] keys = new long[1];
    private int[] places = new int[1];

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

    /** To be called once all are added. */
    Weights indexed() {
        keys = new long[Integer.highestOneBit(Math.max(rows, 1)) * 4];
        places = new int[keys.length];
        for (int row = 0; row < rows; row++) {
            int slot = slot(rowKeys[row]);
            keys[slot] = rowKeys[row];
            places[slot] = row + 1;
        }
        rowKeys = new long[0];
        return this;
    }

    /** Where a key stands, or would be put. */
    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & keys.length - 1;
        while (places[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
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
        float[] sum = new float[1];
        sum(features, sum);
        return sum[0];
    }

    /** Puts the sum of the features' weights into {@code sums}, one for each outcome. */
    public void sum(FeatureKeys features, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int place = places[slot(features.get(i))];
            for (int outcome = 0; place != 0 && outcome < outcomes; outcome++) {
                sums[outcome] += values[(place - 1) * outcomes + outcome];
            }
        }
    }
}
