// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.language.models;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was computed for a key while there is room. A value that is asked for again moves forward in its set of four, a new one
 * takes the last place, so what is frequent stays.
 *
 * <p>Thread-safe without locks: entries never change, and a race costs a computation, never a wrong answer.
 */
public final class BoundedCache<V> {

    private static final int WAYS = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AtomicReferenceArray<@Nullable Entry<V>> entries;
    private final int shift;

    private record Entry<V>(long key, V value) {}

    /** @param sizeBits the binary logarithm of the number of values there is room for */
    public BoundedCache(int sizeBits) {
        entries = new AtomicReferenceArray<>(1 << sizeBits);
        shift = Long.SIZE - sizeBits + Integer.numberOfTrailingZeros(WAYS);
    }

    /** The value kept for a key, or null where there is none, so that nothing is made for an answer in the innermost loop. */
    public @Nullable V find(long key) {
        int first = first(key);
        for (int slot = first; slot < first + WAYS; slot++) {
            Entry<V> entry = entries.get(slot);
            if (entry != null && entry.key == key) {
                if (slot > first) {
                    entries.set(slot, entries.get(slot - 1));
                    entries.set(slot - 1, entry);
                }
                return entry.value;
            }
        }
        return null;
    }

    /** Keeps a value for a key, in place of the one that is asked for least. */
    public void put(long key, V value) {
        int slot = first(key);
        int last = slot + WAYS - 1;
        while (slot < last && entries.get(slot) != null) {
            slot++;
        }
        entries.set(slot, new Entry<>(key, value));
    }

    private int first(long key) {
        return (int) ((key * SPREAD) >>> shift) * WAYS;
    }
}
