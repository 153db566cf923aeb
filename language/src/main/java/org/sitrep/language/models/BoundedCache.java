// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what was computed for a key while there is room. Keys fall into sets of four. A value that is asked for in its set's last place,
 * where new ones come in, moves forward to the second, so what is frequent stays.
 *
 * <p>Thread-safe without locks: entries never change and have final fields only, which any thread sees whole (Java Language
 * Specification, 17.5); a race costs a computation, never a wrong answer.
 */
public final class BoundedCache<V> {

    private static final int WAYS = 4;
    /** 2^64 divided by the golden ratio: multiplication by it spreads keys (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final @Nullable Entry<V>[] entries;
    private final int shift;

    private record Entry<V>(long key, V value) {}

    /** @param sizeBits the binary logarithm of the number of values there is room for */
    @SuppressWarnings("unchecked")
    public BoundedCache(int sizeBits) {
        entries = (@Nullable Entry<V>[]) new Entry<?>[1 << sizeBits];
        shift = Long.SIZE - sizeBits + Integer.numberOfTrailingZeros(WAYS);
    }

    /** The value kept for a key, or null where there is none: an Optional would be one more object in the innermost loop. */
    public @Nullable V lookUp(long key) {
        int first = first(key);
        int last = first + WAYS - 1;
        for (int slot = first; slot <= last; slot++) {
            Entry<V> entry = entries[slot];
            if (entry != null && entry.key == key) {
                if (slot == last) {
                    entries[last] = entries[first + 1];
                    entries[first + 1] = entry;
                }
                return entry.value;
            }
        }
        return null;
    }

    /** Keeps a value for a key, in place of the one asked for least. */
    public void put(long key, V value) {
        int slot = first(key);
        int last = slot + WAYS - 1;
        while (slot < last && entries[slot] != null) {
            slot++;
        }
        entries[slot] = new Entry<>(key, value);
    }

    private int first(long key) {
        return (int) ((key * SPREAD) >>> shift) * WAYS;
    }
}
