// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;

/** What became of a report or reading that was given to the archive. */
public record Addition(Status status, ReportId report, Revision revision) {

    /** What changed by it. */
    public enum Status {
        /** The report is new. */
        ADDED,
        /** The report stands in these words now, and the earlier ones are kept. */
        REVISED,
        /** Another program read the same words; both readings are kept. */
        REREAD,
        /** Nothing: it was there already. */
        KNOWN,
        /** Nothing: the archive was told to forget the report. */
        FORGOTTEN
    }
}
