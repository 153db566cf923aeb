// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.jdbi.v3.core.Handle;

/** Compares what stands with what should, by what was seen and read. */
public record StandingCheck(Handle handle) {

    private static final String DIFFERENCES = """
            with should as (
            """ + StandingRows.STOOD + """
            )
            select
                (select count(*) from (
                    select reading, report, revision, known_from, known_until from should
                    except
                    select reading, report, revision, known_from, known_until from standing) as missing)
                + (select count(*) from (
                    select reading, report, revision, known_from, known_until from standing
                    except
                    select reading, report, revision, known_from, known_until from should) as surplus)
            """;

    /** How many rows are missing or too many. */
    public long differences() {
        return handle.createQuery(DIFFERENCES).mapTo(Long.class).one();
    }
}
