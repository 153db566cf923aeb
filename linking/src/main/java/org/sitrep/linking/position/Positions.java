// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Gathers what each party holds on each issue, and when that changed. */
public final class Positions {

    private static final Comparator<Position> BY_ISSUE = Comparator.comparing(Position::issue);

    private Positions() {}

    private record Key(String party, String issue) {}

    /** The parties with most to tell first, by issue and day. */
    public static List<Position> of(List<LinkedEvidence> reports) {
        List<Observation> observations =
                reports.stream().flatMap(Positions::observations).toList();
        Map<String, Long> told = observations.stream()
                .collect(
                        Collectors.groupingBy(observation -> observation.party().key(), Collectors.counting()));
        Map<Key, List<Observation>> courses = observations.stream()
                .collect(Collectors.groupingBy(
                        observation -> new Key(observation.party().key(), observation.issue()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return courses.values().stream()
                .flatMap(course -> Course.positions(course).stream())
                .sorted(Comparator.comparingLong((Position position) ->
                                -told.getOrDefault(position.party().key(), 0L))
                        .thenComparing(position -> position.party().key())
                        .thenComparing(BY_ISSUE))
                .toList();
    }

    private static Stream<Observation> observations(LinkedEvidence report) {
        return report.evidence().stances().stream().map(stance -> Observation.of(report, stance));
    }
}
