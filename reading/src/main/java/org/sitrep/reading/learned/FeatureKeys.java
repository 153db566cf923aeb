// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

import java.util.Arrays;

/** Features as numbers, so that none has to be spelt out to be looked up. For use within one call. */
public final class FeatureKeys implements FeatureSink {

    private long[] keys = new long[64];
    private int size;

    /** The key of a feature by its name. */
    public static long of(String name) {
        int equals = name.indexOf('=');
        long key = begin(name.substring(0, equals));
        int from = equals + 1;
        for (int bar = name.indexOf('|', from); bar >= 0; bar = name.indexOf('|', from)) {
            key = with(key, name.substring(from, bar));
            from = bar + 1;
        }
        return with(key, name.substring(from));
    }

    private static long begin(String template) {
        return with(1, template);
    }

    private static long with(long key, String value) {
        long mixed = (key ^ value.hashCode()) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    @Override
    public void add(String template, String value) {
        add(with(begin(template), value));
    }

    @Override
    public void add(String template, String first, String second) {
        add(with(with(begin(template), first), second));
    }

    @Override
    public void add(String template, String first, String second, String third) {
        add(with(with(with(begin(template), first), second), third));
    }

    private void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    public int size() {
        return size;
    }

    public long get(int i) {
        return keys[i];
    }

    public void clear() {
        size = 0;
    }
}
