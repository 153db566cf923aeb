// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.rows;

import org.jdbi.v3.core.Handle;

/** Numbers for the rows of a table, each greater than those before. There is one writer, so it can count by itself. */
public final class Keys {

    private long last;

    private Keys(long last) {
        this.last = last;
    }

    /** Those after the greatest that there is. */
    public static Keys after(Handle handle, Row kind) {
        return new Keys(handle.createQuery(kind.greatest()).mapTo(Long.class).one());
    }

    public long next() {
        return ++last;
    }
}
