// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Rows that many others refer to, each written once: gives the number of a value's row, and writes one where there is none.
 *
 * @param <T> a value with its own equality
 */
final class Interned<T> {

    /** So many numbers are remembered, those that were asked for last. */
    private static final int REMEMBERED = 50_000;

    private final Handle handle;
    private final InternTable<T> table;
    private final Keys keys;
    private final Map<T, Long> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<T, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    Interned(Handle handle, InternTable<T> table) {
        this.handle = handle;
        this.table = table;
        this.keys = Keys.after(handle, table.greatest());
    }

    long key(T value) {
        Long known = remembered.get(value);
        if (known != null) {
            return known;
        }
        long key = table.bind(handle.createQuery(table.find()), value)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> insert(value));
        remembered.put(value, key);
        return key;
    }

    private long insert(T value) {
        long key = keys.next();
        table.bind(handle.createUpdate(table.insert()), value).bind("id", key).execute();
        table.inserted(key, value);
        return key;
    }
}
