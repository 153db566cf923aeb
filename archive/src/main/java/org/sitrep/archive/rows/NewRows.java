// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.rows;

import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Rows to be added. They are gathered and written together, kind by kind, which costs a fraction of writing them one by one. Until they are written nothing
 * finds them.
 */
public final class NewRows {

    private final Handle handle;
    private final Map<Row, PreparedBatch> gathered = new EnumMap<>(Row.class);

    public NewRows(Handle handle) {
        this.handle = handle;
    }

    /** Where to bind the values of the next row of that kind, and to add it. */
    public PreparedBatch of(Row kind) {
        return gathered.computeIfAbsent(kind, row -> handle.prepareBatch(row.insert()));
    }

    /** Writes them. */
    public void write() {
        gathered.values().forEach(batch -> batch.execute());
        gathered.clear();
    }
}
