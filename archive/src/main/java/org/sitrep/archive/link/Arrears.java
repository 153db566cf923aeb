// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Reading;

/**
 * Links what is kept already and not linked yet, in the order in which it came. Evidence is written for one reading after another, and with that of a
 * report's first reading the report's place: so what is missing is what comes after the last. Within transactions that others begin and end.
 */
public final class Arrears {

    private static final String FIND_LAST = "select coalesce(max(reading), 0) from evidence";

    private static final String FIND_LAST_REPORT = "select coalesce(max(report), 0) from fingerprints";

    private static final String COUNT = "select count(*) from readings where id > :last";

    private static final List<String> CLEAR = List.of(
            "delete from evidence", "delete from fingerprints", "delete from link_keys", "delete from word_counts");

    private final Handle handle;
    private final Links links;
    private final EvidenceRows evidence;
    private long last;
    private long lastReport;

    public Arrears(Handle handle, Linker linker) {
        NewRows rows = new NewRows(handle);
        this.handle = handle;
        this.links = new Links(handle, rows, linker);
        this.evidence = new EvidenceRows(rows);
        this.last = handle.createQuery(FIND_LAST).mapTo(Long.class).one();
        this.lastReport = handle.createQuery(FIND_LAST_REPORT).mapTo(Long.class).one();
    }

    /** The same once everything but the places of reports is deleted: a report that gets another place has it from then on. */
    public static Arrears ofAll(Handle handle, Linker linker) {
        CLEAR.forEach(handle::execute);
        return new Arrears(handle, linker);
    }

    /** How many readings are left. */
    public long count() {
        return handle.createQuery(COUNT).bind("last", last).mapTo(Long.class).one();
    }

    /**
     * Links the next readings.
     *
     * @param known since when places are known; empty for as long as their reports are
     * @return how many; 0 when none were left
     */
    public int linkSome(Optional<String> known) {
        List<KeptReadings.Kept> some = new KeptReadings(handle).after(last);
        for (KeptReadings.Kept kept : some) {
            Reading reading = kept.reading();
            evidence.add(kept.id(), reading);
            if (kept.report() > lastReport) {
                links.place(kept.report(), reading.report(), known.orElse(kept.added()));
                lastReport = kept.report();
            }
            last = kept.id();
        }
        links.write();
        return some.size();
    }
}
