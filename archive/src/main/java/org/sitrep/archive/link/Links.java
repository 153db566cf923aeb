// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Report;

/** Gives reports their places as they are kept, within transactions that others begin and end. When one of those fails, another has to be made. */
public final class Links {

    private final Linker linker;
    private final StoredMemory memory;

    Links(Handle handle, NewRows rows, Linker linker, Places places) {
        this.linker = linker;
        this.memory = new StoredMemory(handle, rows, places);
    }

    public static Links of(Handle handle, NewRows rows, Linker linker) {
        return new Links(handle, rows, linker, new KnownPlaces(handle, rows));
    }

    /**
     * Finds out where a report belongs.
     *
     * @param row the report's, higher than that of any before
     * @param known since when that is known
     */
    public void place(long row, Report report, String known) {
        memory.turnTo(row, known);
        linker.link(row, report, memory);
    }

    /** Where these reports belong, by their rows. */
    public Map<Long, Placement> places(Collection<Long> reports) {
        return memory.placesOf(reports);
    }

    /** The reports of a story, the earliest first. */
    public List<Long> ofStory(String story) {
        return memory.ofStory(story);
    }

    /** Puts reports into another story, by a person's word; later reports follow them there. */
    public void move(Collection<Long> reports, String story, String author, String known) {
        memory.move(reports, story, author, known);
    }

    /** Writes what is new, with all rows that were gathered, so that it is found. */
    public void write() {
        memory.write();
    }
}
