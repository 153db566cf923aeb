// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.rows;

import org.jdbi.v3.core.Handle;

/** Numbers for the rows of a table, each greater than those before. There is one writer, so it can count by itself. */
public final class Keys {

    private long last;

    private Keys(long last) {
        this.last = last;
    }

    /** @param greatest SQL that finds the greatest number there is */
    public static Keys after(Handle handle, String greatest) {
        return new Keys(handle.createQuery(greatest).mapTo(Long.class).one());
    }

    public long next() {
        return ++last;
    }
}
