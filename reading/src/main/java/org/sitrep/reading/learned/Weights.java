// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How much each feature speaks for each outcome: a compressed table with a column {@code feature} and one for each outcome, an empty cell
 * being a zero. Held as an open-addressing table of feature keys. Immutable once loaded.
 *
 * <p>The tables have hundreds of thousands of rows, so they are read without making a string of each cell.
 */
public final class Weights {

    private final int outcomes;
    private long[] rowKeys = new long[1 << 16];
    private float[] values;
    private int rows;
    private long[] keys = new long[1];
    private int[] places = new int[1];

    private Weights(int outcomes) {
        this.outcomes = outcomes;
        this.values = new float[outcomes << 16];
    }

    /** Reads the table of that name among the resources beside a class; its columns behind the first are the outcomes, in their order. */
    public static Weights load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from the program.");
            }
            return read(
                    name,
                    new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }

    private static Weights read(String name, BufferedReader in) throws IOException {
        boolean origin = false;
        String line = in.readLine();
        while (line != null && line.startsWith("#")) {
            origin |= line.startsWith("# Origin:");
            line = in.readLine();
        }
        if (line == null || !origin) {
            throw new IllegalStateException(
                    name + ": a lexicon needs a line \"# Origin: ...\" and a line of column names.");
        }
        Weights weights = new Weights(line.split("\t", -1).length - 1);
        for (line = in.readLine(); line != null; line = in.readLine()) {
            weights.addRow(name, line);
        }
        return weights.indexed();
    }

    private void addRow(String name, String line) {
        if (line.chars().filter(c -> c == '\t').count() != outcomes) {
            throw new IllegalStateException(
                    name + ": the row \"" + line + "\" has not a cell for each of " + outcomes + " outcomes.");
        }
        int end = line.indexOf('\t');
        int row = addKey(FeatureKeys.of(line.substring(0, end)));
        for (int outcome = 0; outcome < outcomes; outcome++) {
            int next = line.indexOf('\t', end + 1);
            int to = next < 0 ? line.length() : next;
            values[row * outcomes + outcome] = end + 1 >= to ? 0 : number(line, end + 1, to);
            end = to;
        }
    }

    /** A decimal number such as -0.12. */
    private static float number(String line, int from, int to) {
        boolean negative = line.charAt(from) == '-';
        int digits = 0;
        int scale = 1;
        boolean fraction = false;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            char c = line.charAt(i);
            if (c == '.') {
                fraction = true;
            } else {
                digits = digits * 10 + (c - '0');
                scale *= fraction ? 10 : 1;
            }
        }
        float number = (float) digits / scale;
        return negative ? -number : number;
    }

    /** Weights by the names of features, one for each outcome. */
    public static Weights of(Map<String, float[]> byFeature, int outcomes) {
        Weights weights = new Weights(outcomes);
        byFeature.forEach((feature, row) ->
                System.arraycopy(row, 0, weights.values, weights.addKey(FeatureKeys.of(feature)) * outcomes, outcomes));
        return weights.indexed();
    }

    private int addKey(long key) {
        if (rows == rowKeys.length) {
            rowKeys = Arrays.copyOf(rowKeys, rows * 2);
            values = Arrays.copyOf(values, rows * 2 * outcomes);
        }
        rowKeys[rows] = key;
        return rows++;
    }

    private Weights indexed() {
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
