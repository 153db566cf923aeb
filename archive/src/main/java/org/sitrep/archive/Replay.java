// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.store.ReportStore;
import org.sitrep.record.json.RecordLine;

/** Tells an empty archive all that another one knows, in the order in which that one learnt it. */
record Replay(ArchiveReader from) {

    /** So many readings are held in memory. */
    private static final int AT_ONCE = 100;

    /** Within a transaction that others begin and end. */
    void into(ReportStore store, ArchiveLocation location) {
        if (!store.isEmpty()) {
            throw new ArchiveException(
                    ArchiveFault.ALREADY_THERE,
                    "There is an archive at " + location
                            + " already, and it is not empty. Name an empty database with --archive.");
        }
        List<RecordLine.Kept> waiting = new ArrayList<>();
        try (Stream<RecordLine> lines = from.told()) {
            lines.forEach(line -> {
                if (!(line instanceof RecordLine.Kept) || waiting.size() == AT_ONCE) {
                    keep(waiting, store);
                }
                tell(line, waiting, store);
            });
        }
        keep(waiting, store);
    }

    private static void keep(List<RecordLine.Kept> waiting, ReportStore store) {
        store.add(List.copyOf(waiting));
        waiting.clear();
    }

    private static void tell(RecordLine line, List<RecordLine.Kept> waiting, ReportStore store) {
        switch (line) {
            case RecordLine.Kept kept -> waiting.add(kept);
            case RecordLine.Decided decided -> store.addDecision(decided);
            case RecordLine.Undone undone -> store.addUndoing(undone);
            case RecordLine.Forgotten gap -> store.addGap(gap);
            case RecordLine.Refused refused ->
                throw new IllegalArgumentException("An archive refuses nothing that it has.");
        }
    }
}
