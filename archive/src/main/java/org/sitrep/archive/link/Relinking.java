// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.linking.fold.Linker;

/** Links everything once more, in the order in which it came, within a transaction that others begin and end. */
public record Relinking(Handle handle, Linker linker) {

    private static final List<String> CLEAR = List.of(
            "delete from evidence", "delete from fingerprints", "delete from link_keys", "delete from word_counts");

    private static final String COUNT = "select count(*) from readings";

    /**
     * Gives each report the place that it should have.
     *
     * @param known since when a report has its place that gets another one
     * @param decided what people decided on the places that it is given
     */
    public void run(String known, LinkProgress progress, Function<Links, Verdicts> decided) {
        CLEAR.forEach(handle::execute);
        NewRows rows = new NewRows(handle);
        NewPlaces places = new NewPlaces();
        Links links = new Links(handle, rows, linker, places);
        Verdicts verdicts = decided.apply(links);
        Linkage linkage = new Linkage(handle, links, new EvidenceRows(rows), verdicts, 0, 0);
        long all = handle.createQuery(COUNT).mapTo(Long.class).one();
        for (long done = 0; done < all; progress.advanced(done, all)) {
            done += linkage.advance();
        }
        verdicts.applyBefore(KnownTime.NOW);
        places.compareWith(new KnownPlaces(handle, rows), known);
        rows.write();
    }
}
