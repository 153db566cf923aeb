// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.reading.lexicon.Table;

/**
 * How much each feature speaks for each outcome: a table with a column {@code feature} and one for each outcome, an empty cell being a
 * zero. Held as an open-addressing table of feature keys. Immutable.
 */
final class Weights {

    private final long[] keys;
    private final int[] places;
    private final float[] values;
    private final int outcomes;

    private Weights(int features, int outcomes) {
        int capacity = Integer.highestOneBit(Math.max(features, 1)) * 4;
        this.keys = new long[capacity];
        this.places = new int[capacity];
        this.values = new float[(features + 1) * outcomes];
        this.outcomes = outcomes;
    }

    /** Reads the table of that name; its columns behind the first are the outcomes, in their order. */
    static Weights load(String name) {
        Table table = Table.load(Weights.class, name);
        int outcomes = table.columns().size() - 1;
        Map<String, float[]> weights = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            weights.put(row.cells().getFirst(), numbers(row.cells().subList(1, outcomes + 1)));
        }
        return of(weights, outcomes);
    }

    private static float[] numbers(List<String> cells) {
        float[] numbers = new float[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = cells.get(i).isEmpty() ? 0 : Float.parseFloat(cells.get(i));
        }
        return numbers;
    }

    /** Weights by the names of features, one for each outcome. */
    static Weights of(Map<String, float[]> byFeature, int outcomes) {
        Weights weights = new Weights(byFeature.size(), outcomes);
        int place = 0;
        for (Map.Entry<String, float[]> entry : byFeature.entrySet()) {
            long key = FeatureKeys.of(entry.getKey());
            int slot = weights.slot(key);
            weights.keys[slot] = key;
            weights.places[slot] = ++place;
            System.arraycopy(entry.getValue(), 0, weights.values, place * outcomes, outcomes);
        }
        return weights;
    }

    /** Where a key stands, or would be put. */
    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & keys.length - 1;
        while (places[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Puts the sum of the features' weights into {@code sums}, one for each outcome. */
    void sum(FeatureKeys features, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int place = places[slot(features.get(i))];
            for (int outcome = 0; place != 0 && outcome < outcomes; outcome++) {
                sums[outcome] += values[place * outcomes + outcome];
            }
        }
    }
}
