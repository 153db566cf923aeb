// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sitrep.record.identity.ReportId;

/**
 * What the archive has of some reports, looked up together.
 *
 * @param standing what stands for those that are there
 * @param forgotten those that left a gap
 */
record Whereabouts(Map<ReportId, Standing> standing, Set<ReportId> forgotten) {

    static Whereabouts of(Handle handle, Collection<ReportId> reports) {
        return new Whereabouts(Standing.of(handle, reports), new Gaps(handle).among(reports));
    }

    Optional<Standing> find(ReportId report) {
        return Optional.ofNullable(standing.get(report));
    }

    boolean isForgotten(ReportId report) {
        return forgotten.contains(report);
    }
}
