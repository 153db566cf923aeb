// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import org.jdbi.v3.core.Handle;
import org.sitrep.archive.link.EvidencePacking;

/**
 * What questions across reports cannot be answered from, or only slowly.
 *
 * @param placeless reports that an earlier version of the program has added, and that have no place yet: no answer knows them
 * @param outdated readings of which evidence was packed by another version: it is taken from their records each time that it is asked for
 */
public record Unlinked(long placeless, long outdated) {

    private static final String COUNT = """
            select
                (select count(*) from report_keys where id > (select coalesce(max(report), 0) from placements)) as placeless,
                (select count(*) from evidence where form < :form)
                    + (select count(*) from evidence where form > :form) as outdated
            """;

    static Unlinked of(Handle handle) {
        return handle.createQuery(COUNT)
                .bind("form", EvidencePacking.FORM)
                .map((row, context) -> new Unlinked(row.getLong("placeless"), row.getLong("outdated")))
                .one();
    }
}
