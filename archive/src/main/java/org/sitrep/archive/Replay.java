// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.KeptReading;
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
        try (Stream<KeptReading> history = from.history()) {
            Iterator<KeptReading> readings = history.iterator();
            while (readings.hasNext()) {
                store.add(some(readings));
            }
        }
        from.gaps().forEach(store::addGap);
    }

    private static List<RecordLine.Kept> some(Iterator<KeptReading> readings) {
        List<RecordLine.Kept> some = new ArrayList<>();
        while (some.size() < AT_ONCE && readings.hasNext()) {
            some.add(readings.next().line());
        }
        return some;
    }
}
