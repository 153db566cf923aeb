// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.Keys;
import org.sitrep.archive.rows.NewRows;

/**
 * Rows that many others refer to, each written once: gives the number of a value's row, and adds one where there is none.
 *
 * @param <T> a value with its own equality
 */
final class Interned<T> {

    /** So many numbers are remembered, those that were asked for last. */
    private static final int REMEMBERED = 50_000;

    private final Handle handle;
    private final NewRows rows;
    private final InternTable<T> table;
    private final Keys keys;
    private final Map<T, Long> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<T, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The numbers of rows that are not written yet. */
    private final Map<T, Long> unwritten = new HashMap<>();

    Interned(Handle handle, NewRows rows, InternTable<T> table) {
        this.handle = handle;
        this.rows = rows;
        this.table = table;
        this.keys = Keys.after(handle, table.row());
    }

    long key(T value) {
        Long known = remembered.get(value);
        if (known != null) {
            return known;
        }
        long key = find(value).orElseGet(() -> add(value));
        remembered.put(value, key);
        return key;
    }

    private Optional<Long> find(T value) {
        Long key = unwritten.get(value);
        return key == null
                ? table.bind(handle.createQuery(table.find()), value)
                        .mapTo(Long.class)
                        .findOne()
                : Optional.of(key);
    }

    private long add(T value) {
        long key = keys.next();
        table.bind(rows.of(table.row()), value).bind("id", key).add();
        table.addTo(rows, key, value);
        unwritten.put(value, key);
        return key;
    }

    /** The new rows were written. */
    void written() {
        unwritten.clear();
    }
}
