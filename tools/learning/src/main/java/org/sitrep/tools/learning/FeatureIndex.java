// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.reading.learned.FeatureSink;

/** Numbers features as they come and counts how often each does. */
public final class FeatureIndex implements FeatureSink {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] counts = new int[1 << 16];
    private int[] gathered = new int[64];
    private int size;

    @Override
    public void add(String template, String value) {
        add(template + "=" + value);
    }

    @Override
    public void add(String template, String first, String second) {
        add(template + "=" + first + "|" + second);
    }

    @Override
    public void add(String template, String first, String second, String third) {
        add(template + "=" + first + "|" + second + "|" + third);
    }

    private void add(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        int number = known == null ? names.size() : known;
        if (known == null) {
            names.add(name);
            counts = number < counts.length ? counts : Arrays.copyOf(counts, counts.length * 2);
        }
        counts[number]++;
        gathered = size < gathered.length ? gathered : Arrays.copyOf(gathered, size * 2);
        gathered[size++] = number;
    }

    /** The features added since it was last asked. */
    public int[] take() {
        int[] taken = Arrays.copyOf(gathered, size);
        size = 0;
        return taken;
    }

    public int size() {
        return names.size();
    }

    public String name(int number) {
        return names.get(number);
    }

    public int count(int number) {
        return counts[number];
    }
}
