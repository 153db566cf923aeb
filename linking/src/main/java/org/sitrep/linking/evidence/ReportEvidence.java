// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;

/** All that linking takes from one reading. */
public record ReportEvidence(
        List<EventEvidence> events,
        List<StatementEvidence> statements,
        List<CountEvidence> counts,
        List<StanceEvidence> stances,
        List<ClaimEvidence> claims) {

    public ReportEvidence {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        counts = List.copyOf(counts);
        stances = List.copyOf(stances);
        claims = List.copyOf(claims);
    }
}
