// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.Comparator;
import java.util.List;
import org.sitrep.linking.fingerprint.Sketch;
import org.sitrep.record.Report;

/** Finds the reports whose words another repeats, or that repeat its words. */
record Originals(LinkMemory memory) {

    /** Of two texts that share about half of the shorter, one is a copy of the other, or both of a third. */
    private static final double COPY = 0.48;

    /** What a sample says may be so much wrong. */
    private static final double DOUBT = 0.15;

    /** Those of the candidates that share enough, the earliest first. */
    List<LinkedReport> of(Report report, Comparison comparison) {
        return comparison.originals().stream()
                .filter(candidate -> isCopy(report, comparison, candidate))
                .sorted(Comparator.comparingLong(LinkedReport::number))
                .toList();
    }

    private boolean isCopy(Report report, Comparison comparison, LinkedReport candidate) {
        double sampled = comparison
                .fingerprint()
                .sketch()
                .containment(candidate.fingerprint().sketch());
        return Math.abs(sampled - COPY) > DOUBT ? sampled > COPY : sharedWith(report, candidate) >= COPY;
    }

    private double sharedWith(Report report, LinkedReport candidate) {
        return Sketch.complete(report.text()).containment(Sketch.complete(memory.text(candidate.number())));
    }
}
