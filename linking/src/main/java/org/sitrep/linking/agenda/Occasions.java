// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.OccasionEvidence;

/** Gathers what is set for a day and is no event of the records, such as elections, from all that tell of it. */
final class Occasions {

    private final List<Occasion> all = new ArrayList<>();
    private final Map<Appointed, List<Occasion>> byDay = new HashMap<>();

    /** Only what is of one kind and day can be one. */
    private record Appointed(OccasionEvidence.Kind kind, LocalDate day) {}

    private Occasions() {}

    /** @param taken the sentences of which something is on the agenda for that day already */
    static List<Occasion> of(List<LinkedEvidence> reports, Set<Line> taken) {
        Occasions occasions = new Occasions();
        for (LinkedEvidence report : reports) {
            report.evidence().occasions().stream()
                    .filter(told -> !taken.contains(line(report, told)))
                    .forEach(told -> occasions.add(report, told));
        }
        return occasions.all.stream().filter(Occasion::isSound).toList();
    }

    private static Line line(LinkedEvidence report, OccasionEvidence told) {
        return new Line(report.cite(told.sentence()), Optional.of(day(told)));
    }

    private static LocalDate day(OccasionEvidence told) {
        return told.when().from().toLocalDate();
    }

    private void add(LinkedEvidence report, OccasionEvidence told) {
        Occasion mention = Occasion.of(report, told);
        List<Occasion> known = byDay.computeIfAbsent(new Appointed(told.kind(), day(told)), each -> new ArrayList<>());
        known.stream()
                .filter(each -> each.isOne(mention))
                .findFirst()
                .ifPresentOrElse(each -> each.join(mention), () -> {
                    known.add(mention);
                    all.add(mention);
                });
    }
}
