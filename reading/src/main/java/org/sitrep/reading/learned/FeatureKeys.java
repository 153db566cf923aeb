// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.learned;

import java.util.Arrays;

/** Features as numbers, so that no name has to be spelt out to be looked up. For use within one call. */
public final class FeatureKeys implements FeatureSink {

    private long[] keys = new long[64];
    private int size;

    /** The key of a feature by its name. */
    public static long of(String name) {
        return of(name, 0, name.length());
    }

    /** The key of the feature whose name stands from {@code from} to {@code to}: a template, "=", values with "|" between them. */
    static long of(String text, int from, int to) {
        long key = 1;
        int hash = 0;
        char end = '=';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == end) {
                key = with(key, hash);
                hash = 0;
                end = '|';
            } else {
                hash = 31 * hash + c;
            }
        }
        return with(key, hash);
    }

    private static long begin(String template) {
        return with(1, template);
    }

    private static long with(long key, String value) {
        return with(key, value.hashCode());
    }

    /** @param hash of a value, as {@link String#hashCode} defines it */
    private static long with(long key, int hash) {
        long mixed = (key ^ hash) * 0x9E3779B97F4A7C15L;
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
