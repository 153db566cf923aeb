// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/** Makes one of the events of many reports that are one. */
public final class Happenings {

    private static final Comparator<Dated> LATEST_FIRST = Comparator.comparing(Dated::day)
            .reversed()
            .thenComparing(dated -> dated.happening().id());

    /** What is less probably told than this, a torch or a train of thought, is no happening. By hand. */
    private static final double LEAST = 0.4;

    private Happenings() {}

    /** @param day the one on which it begins; where it is not told, that of the first report */
    private record Dated(LocalDate day, Happening happening) {}

    /** The latest first. Events of two types are never one, so each type is gathered by itself. */
    public static List<Happening> of(List<LinkedEvidence> reports) {
        List<List<Telling>> byType = List.copyOf(tellings(reports).values());
        List<Gathering> gathered = byType.parallelStream()
                .flatMap(tellings -> Gatherings.of(tellings).stream())
                .toList();
        return gathered.parallelStream()
                .map(Happenings::dated)
                .sorted(LATEST_FIRST)
                .map(Dated::happening)
                .toList();
    }

    private static Map<EventType, List<Telling>> tellings(List<LinkedEvidence> reports) {
        return reports.stream()
                .flatMap(report -> report.evidence().events().stream()
                        .filter(event -> event.assessment().confidence() >= LEAST)
                        .map(event -> Telling.of(report, event)))
                .collect(Collectors.groupingBy(Telling::type));
    }

    private static Dated dated(Gathering gathering) {
        Happening happening = Consensus.of(gathering);
        return new Dated(
                happening
                        .when()
                        .map(Interval::from)
                        .map(from -> from.toLocalDate())
                        .or(() -> gathering.first().report().published())
                        .orElse(LocalDate.MIN),
                happening);
    }
}
