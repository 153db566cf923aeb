// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.Reading;

/** Goes through readings that are kept, and takes evidence from each, and from the first of each report its place. */
final class Linkage {

    private final KeptReadings readings;
    private final Links links;
    private final EvidenceRows evidence;
    private final Verdicts verdicts;
    private long lastReading;
    private long lastReport;

    /**
     * @param verdicts what people decided meanwhile
     * @param lastReading the last that was done before
     * @param lastReport the last that has its place
     */
    Linkage(Handle handle, Links links, EvidenceRows evidence, Verdicts verdicts, long lastReading, long lastReport) {
        this.readings = new KeptReadings(handle);
        this.links = links;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.lastReading = lastReading;
        this.lastReport = lastReport;
    }

    /** Does some more, and tells how many; 0 when none were left. */
    int advance() {
        List<KeptReadings.Kept> some = readings.after(lastReading);
        for (KeptReadings.Kept kept : some) {
            Reading reading = kept.reading();
            evidence.add(kept.id(), reading);
            if (kept.report() > lastReport) {
                verdicts.applyBefore(kept.added());
                links.place(kept.report(), reading.report(), kept.added());
                lastReport = kept.report();
            }
            lastReading = kept.id();
        }
        links.write();
        return some.size();
    }
}
