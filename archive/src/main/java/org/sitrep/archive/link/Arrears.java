// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.linking.fold.Linker;

/**
 * Links what is kept already and not linked yet, in the order in which it came: places of reports stand since their reports are known. Evidence is
 * written for one reading after another, and with that of a report's first reading the report's place: so what is missing is what comes after the
 * last. Within transactions that others begin and end.
 */
public final class Arrears {

    private static final String FIND_LAST = "select coalesce(max(reading), 0) from evidence";

    private static final String FIND_LAST_REPORT = "select coalesce(max(report), 0) from fingerprints";

    private static final String COUNT = "select count(*) from readings where id > :last";

    private final long count;
    private final Linkage linkage;

    public Arrears(Handle handle, Linker linker) {
        NewRows rows = new NewRows(handle);
        long last = handle.createQuery(FIND_LAST).mapTo(Long.class).one();
        this.count =
                handle.createQuery(COUNT).bind("last", last).mapTo(Long.class).one();
        this.linkage = new Linkage(
                handle,
                Links.of(handle, rows, linker),
                new EvidenceRows(rows),
                Verdicts.NONE,
                last,
                handle.createQuery(FIND_LAST_REPORT).mapTo(Long.class).one());
    }

    /** How many readings there were at the beginning. */
    public long count() {
        return count;
    }

    /** Links some of them, and tells how many; 0 when none were left. */
    public int linkSome() {
        return linkage.advance();
    }
}
