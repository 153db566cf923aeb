// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Tells whose words the reports of one origin are: the agency's whose mark any of them bears, else those of the first. */
public final class Origins {

    private Origins() {}

    /** By the numbers of the reports. */
    public static Map<Long, Origin> of(Collection<LinkedEvidence> reports) {
        Map<Long, Origin> origins = new HashMap<>();
        reports.stream()
                .sorted(Comparator.comparingLong(LinkedEvidence::number))
                .collect(
                        Collectors.groupingBy(report -> report.placement().origin(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(
                        together -> together.forEach(report -> origins.put(report.number(), origin(report, together))));
        return origins;
    }

    private static Origin origin(LinkedEvidence report, List<LinkedEvidence> together) {
        String id = report.placement().origin();
        Optional<String> agency =
                together.stream().flatMap(each -> each.agency().stream()).findFirst();
        if (agency.isPresent()) {
            return new Origin(id, Origin.Kind.AGENCY, agency);
        }
        LinkedEvidence first = together.getFirst();
        return new Origin(id, report.equals(first) ? Origin.Kind.OWN : Origin.Kind.COPY, first.publisher());
    }
}
