// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.linking.fold.Linker;

/** Links everything once more, in the order in which it came, within a transaction that others begin and end. */
public record Relinking(Handle handle, Linker linker) {

    private static final List<String> CLEAR = List.of(
            "delete from evidence", "delete from fingerprints", "delete from link_keys", "delete from word_counts");

    private static final String COUNT = "select count(*) from readings";

    /** @param known since when a report has its place that gets another one */
    public void run(String known, LinkProgress progress) {
        CLEAR.forEach(handle::execute);
        NewRows rows = new NewRows(handle);
        NewPlaces places = new NewPlaces();
        Linkage linkage = new Linkage(handle, new Links(handle, rows, linker, places), new EvidenceRows(rows), 0, 0);
        long all = handle.createQuery(COUNT).mapTo(Long.class).one();
        for (long done = 0; done < all; progress.advanced(done, all)) {
            done += linkage.advance();
        }
        places.compareWith(new KnownPlaces(handle, rows), known);
        rows.write();
    }
}
