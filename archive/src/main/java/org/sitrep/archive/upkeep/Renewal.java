// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.sql.WriteAccess;
import org.sitrep.archive.store.Derivation;

/** Makes parts of an archive anew. */
public record Renewal(WriteAccess access) {

    /** Everything of an archive, with what other programs must not find any more. The log is emptied last: it has seen what is gone. */
    private static final List<String> VACUUM_SQLITE = List.of("vacuum", "pragma wal_checkpoint(truncate)");

    private static final List<String> VACUUM_POSTGRESQL = List.of(
            "vacuum (full) texts",
            "vacuum (full) records",
            "vacuum (full) revisions",
            "vacuum (full) readings",
            "vacuum (full) sightings",
            "vacuum (full) report_keys",
            "vacuum (full) standing",
            "vacuum (full) names",
            "vacuum (full) name_words",
            "vacuum (full) actors",
            "vacuum (full) places",
            "vacuum (full) actor_readings",
            "vacuum (full) place_readings",
            "vacuum (full) period_readings",
            "vacuum (full) statement_items",
            "vacuum (full) source_items",
            "vacuum (full) event_items",
            "vacuum (full) participant_items",
            "vacuum (full) quantity_items",
            "vacuum (full) placements",
            "vacuum (full) decisions",
            "vacuum (full) decision_moves",
            "vacuum (full) fingerprints",
            "vacuum (full) link_keys",
            "vacuum (full) word_counts",
            "vacuum (full) evidence");

    /** Within a transaction that others begin and end. */
    public void rebuild() {
        new Derivation(access.handle()).rebuild();
    }

    /** Outside of transactions. */
    public void vacuum() {
        Handle handle = access.handle();
        switch (access.dialect()) {
            case SQLITE -> VACUUM_SQLITE.forEach(handle::execute);
            case POSTGRESQL -> VACUUM_POSTGRESQL.forEach(handle::execute);
        }
    }
}
