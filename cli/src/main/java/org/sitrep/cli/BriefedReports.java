// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.linking.fold.LinkedReadings;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Reading;

/** Links readings for a brief, in memory. */
final class BriefedReports {

    private BriefedReports() {}

    /** The readings by day of publication, those without one last, each with its place. */
    static Coverage link(List<Reading> readings) {
        List<Reading> byDay = readings.stream()
                .sorted(Comparator.comparing(
                        reading -> reading.report().published().orElse(LocalDate.MAX)))
                .toList();
        return new Coverage(
                LinkedReadings.of(byDay, Linker.load()),
                number -> byDay.get(Math.toIntExact(number - 1)).report());
    }
}
