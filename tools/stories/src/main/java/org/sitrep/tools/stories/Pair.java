// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.fold.Comparison;
import org.sitrep.linking.fold.LinkedReport;
import org.sitrep.linking.fold.Linker;
import org.sitrep.linking.fold.TransientMemory;
import org.sitrep.linking.story.Likeness;

/** Two reports that the program would compare, and whether they are of one story. */
record Pair(GroupedReport later, Likeness likeness, boolean together) {

    /** All pairs that come up while the reports come in. */
    static List<Pair> of(List<GroupedReport> reports, Linker linker) {
        TransientMemory memory = new TransientMemory();
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < reports.size(); number++) {
            GroupedReport grouped = reports.get(number);
            Comparison comparison = linker.compare(grouped.report(), memory);
            for (LinkedReport earlier : comparison.alike()) {
                pairs.add(new Pair(
                        grouped,
                        Likeness.of(comparison.fingerprint(), earlier.fingerprint()),
                        earlier.placement().story().equals(grouped.story())));
            }
            Linker.keep(
                    new LinkedReport(number, comparison.fingerprint(), new Placement("o" + number, grouped.story())),
                    grouped.report().text(),
                    memory);
        }
        return pairs;
    }
}
