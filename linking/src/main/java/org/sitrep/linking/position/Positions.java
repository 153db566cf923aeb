// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.StanceEvidence;

/** Gathers what each party holds on each issue. */
public final class Positions {

    private Positions() {}

    public static List<Position> of(List<LinkedEvidence> reports) {
        List<Position> all = new ArrayList<>();
        for (LinkedEvidence report : reports) {
            for (StanceEvidence stance : report.evidence().stances()) {
                all.add(new Position(stance.party(), stance.issue(), stance.stance(), stance.said().or(report::published), java.util.Optional.empty(), List.of(new Position.Said(report.cite(stance.words()), stance.said()))));
            }
        }
        return all;
    }
}
