// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Values of a table by their keys: looked up many at a time, remembered, changed here, and written later. There is one writer, so what is
 * remembered is what the table says.
 *
 * @param <K> what a value is found by
 * @param <V> a value
 */
final class Ledger<K extends Comparable<K>, V> {

    /** Databases bound the number of values in a query. */
    private static final int AT_ONCE = 256;

    /** Lists of few lengths make few queries, which are prepared once. */
    private static final int FEWEST = 8;

    private final Function<List<K>, Map<K, V>> lookup;
    private final Map<K, V> unwritten = new HashMap<>();
    private final Map<K, Optional<V>> remembered;

    /**
     * @param most so many values are remembered, those that were asked for last
     * @param lookup finds those of some keys that there are in the table; a key may be asked for twice
     */
    Ledger(int most, Function<List<K>, Map<K, V>> lookup) {
        this.lookup = lookup;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Optional<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Those of these keys that there are. */
    Map<K, V> find(Collection<K> keys) {
        Map<K, V> found = new HashMap<>();
        List<K> unknown = new ArrayList<>();
        for (K key : keys) {
            V changed = unwritten.get(key);
            Optional<V> known = changed == null ? remembered.get(key) : Optional.of(changed);
            if (known == null) {
                unknown.add(key);
            } else {
                known.ifPresent(value -> found.put(key, value));
            }
        }
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            found.putAll(lookUp(unknown.subList(from, Math.min(from + AT_ONCE, unknown.size()))));
        }
        return found;
    }

    private Map<K, V> lookUp(List<K> keys) {
        Map<K, V> there = lookup.apply(padded(keys));
        keys.forEach(key -> remembered.put(key, Optional.ofNullable(there.get(key))));
        return there;
    }

    /** The last one again and again, up to a power of two. */
    private static <T> List<T> padded(List<T> keys) {
        List<T> padded = new ArrayList<>(keys);
        int length = Math.max(FEWEST, Integer.highestOneBit(keys.size() * 2 - 1));
        while (padded.size() < length) {
            padded.add(keys.getLast());
        }
        return padded;
    }

    /** From now on this is the value. */
    void put(K key, V value) {
        unwritten.put(key, value);
    }

    /** The table has changed in other ways. */
    void drop(K key) {
        remembered.remove(key);
    }

    /** Hands over what is to be written, in the order of the keys: neighbours in a table are written together. */
    void drain(BiConsumer<K, V> writing) {
        new TreeMap<>(unwritten).forEach((key, value) -> {
            writing.accept(key, value);
            remembered.put(key, Optional.of(value));
        });
        unwritten.clear();
    }
}
