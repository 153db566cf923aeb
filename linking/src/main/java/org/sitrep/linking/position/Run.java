// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Stance;

/** Days on end of one stance, with what shows it, by day. */
record Run(Stance stance, List<Observation> observations) {

    /** Of words to show. */
    private static final int MOST_WORDS = 3;

    private static final Comparator<Observation> CLEAREST_FIRST = Comparator.comparing(
                    (Observation observation) -> observation.said().isEmpty())
            .thenComparingInt(Observation::length)
            .thenComparing(Observation.BY_DAY);

    Run join(Run later) {
        return new Run(
                stance,
                Stream.concat(observations.stream(), later.observations.stream())
                        .toList());
    }

    /** Whether one origin alone tells it. */
    boolean isLone() {
        return observations.stream().map(Observation::origin).distinct().count() == 1;
    }

    Position position(boolean last) {
        Observation first = observations.getFirst();
        return new Position(
                first.party(),
                first.issue(),
                stance,
                first.day(),
                last ? Optional.empty() : observations.getLast().day(),
                words());
    }

    /** The clearest, one of each origin: those said on a known day, and short ones. */
    private List<Position.Said> words() {
        Map<String, Observation> byOrigin = new LinkedHashMap<>();
        List<Observation> clearest = new ArrayList<>(observations);
        clearest.sort(CLEAREST_FIRST);
        clearest.forEach(observation -> byOrigin.putIfAbsent(observation.origin(), observation));
        return byOrigin.values().stream()
                .limit(MOST_WORDS)
                .sorted(Observation.BY_DAY)
                .map(observation -> new Position.Said(observation.words(), observation.said()))
                .toList();
    }
}
