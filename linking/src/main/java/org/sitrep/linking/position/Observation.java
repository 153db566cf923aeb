// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Stance;
import org.sitrep.linking.evidence.StanceEvidence;

/**
 * A stance that one report tells of.
 *
 * @param day when it was said, else when the report was published
 * @param origin of the report: two of one origin are one witness
 */
record Observation(
        Party party,
        String issue,
        Stance stance,
        Optional<LocalDate> day,
        Optional<LocalDate> said,
        String origin,
        Cited words) {

    /** Those without a day first. */
    static final Comparator<Observation> BY_DAY = Comparator.comparing(Observation::dayOrFirst)
            .thenComparingLong(observation -> observation.words().report())
            .thenComparingInt(observation -> observation.words().words().start());

    static Observation of(LinkedEvidence report, StanceEvidence stance) {
        return new Observation(
                stance.party(),
                stance.issue(),
                stance.stance(),
                stance.said().or(report::published),
                stance.said(),
                report.placement().origin(),
                report.cite(stance.words()));
    }

    boolean isClear() {
        return stance != Stance.UNCLEAR;
    }

    /** In UTF-16 code units. */
    int length() {
        return words.words().end() - words.words().start();
    }

    private LocalDate dayOrFirst() {
        return day.orElse(LocalDate.MIN);
    }
}
