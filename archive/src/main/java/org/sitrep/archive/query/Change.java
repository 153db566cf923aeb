// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.List;
import org.sitrep.record.identity.ReportId;

/**
 * A report of which something changed.
 *
 * @param sequence of the latest of its changes
 * @param readings all that stand or have stood for it, in order; empty where it was forgotten
 */
public record Change(long sequence, ReportId report, List<KeptReading> readings) {

    public Change {
        readings = List.copyOf(readings);
    }
}
