// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import org.jdbi.v3.core.Handle;

/** When the archive learnt something last. */
public final class LastKnown {

    /** Rows are numbered in the order of their times. */
    private static final String FIND = """
            select coalesce(max(known_from), '1970-01-01T00:00:00.000000Z') from (
                select known_from from sightings where id = (select max(id) from sightings)
                union all
                select known_from from readings where id = (select max(id) from readings)
                union all
                select max(known_from) from forgotten) as latest
            """;

    private LastKnown() {}

    /** The time of the last change of what is kept; the beginning of 1970 where there was none. */
    public static String find(Handle handle) {
        return handle.createQuery(FIND).mapTo(String.class).one();
    }
}
