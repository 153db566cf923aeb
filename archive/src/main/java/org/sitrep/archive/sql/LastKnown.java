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

    /** Times of what people decided, and undid. */
    private static final String FIND_DECIDED = """
            select coalesce(max(known), '1970-01-01T00:00:00.000000Z') from (
                select max(known_from) as known from decisions
                union all
                select max(known_until) from decisions) as latest
            """;

    /** The first version of the layout in which people can decide. */
    private static final int DECIDING = 3;

    private LastKnown() {}

    /** The time of the last change of what is kept; the beginning of 1970 where there was none. */
    public static String find(Handle handle) {
        String known = handle.createQuery(FIND).mapTo(String.class).one();
        if (Schema.version(handle) < DECIDING) {
            return known;
        }
        String decided = handle.createQuery(FIND_DECIDED).mapTo(String.class).one();
        return known.compareTo(decided) > 0 ? known : decided;
    }
}
