// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;

/** From 64-bit keys to numbers, by open addressing in plain arrays. Immutable and thread-safe. */
public final class KeyTable {

    /** What is found for a key that is not there. */
    public static final int ABSENT = -1;

    private static final long SPREAD = 0xD6E8FEB86659FD93L;
    private static final long FREE = 0;

    private final long[] keys;
    private final int[] values;
    private final int shift;

    private KeyTable(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        this.shift = Long.numberOfLeadingZeros(keys.length) + 1;
    }

    /** @throws IllegalStateException where a key occurs twice */
    static KeyTable of(long[] keys, int[] values) {
        int capacity = Integer.highestOneBit(Math.max(1, keys.length)) << 2;
        KeyTable table = new KeyTable(new long[capacity], new int[capacity]);
        for (int i = 0; i < keys.length; i++) {
            table.put(keys[i], values[i]);
        }
        return table;
    }

    private void put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] != FREE) {
            throw new IllegalStateException("Two names of the model have the same hash.");
        }
        keys[slot] = stored(key);
        values[slot] = value;
    }

    /** The number that belongs to a key, or {@link #ABSENT}. */
    public int lookUp(long key) {
        int slot = slot(key);
        return keys[slot] == FREE ? ABSENT : values[slot];
    }

    /** Where the key is, or the free slot where it would be put. */
    private int slot(long key) {
        long stored = stored(key);
        int mask = keys.length - 1;
        int slot = (int) ((stored * SPREAD) >>> shift);
        while (keys[slot] != FREE && keys[slot] != stored) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long stored(long key) {
        return key == FREE ? SPREAD : key;
    }

    void writeTo(ModelWriter out) throws IOException {
        out.longs(keys);
        out.ints(values);
    }

    static KeyTable readFrom(ModelReader in) {
        return new KeyTable(in.longs(), in.ints());
    }
}
