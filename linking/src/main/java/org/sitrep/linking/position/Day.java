// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.linking.evidence.Stance;

/** What reports tell of one day of a party's stance on an issue: by stance, from how many origins. */
record Day(List<Observation> observations) {

    /**
     * The stance most origins tell; none where as many tell for as against. A condition told by one qualifies what the
     * others tell as for.
     */
    Optional<Stance> settle() {
        Map<Stance, Set<String>> origins = observations.stream()
                .collect(Collectors.groupingBy(
                        Observation::stance,
                        () -> new EnumMap<>(Stance.class),
                        Collectors.mapping(Observation::origin, Collectors.toSet())));
        int conditional = count(origins, Stance.CONDITIONAL);
        int willing = count(origins, Stance.FOR) + conditional;
        int against = count(origins, Stance.AGAINST);
        if (willing == against) {
            return Optional.empty();
        }
        Stance kind = conditional > 0 ? Stance.CONDITIONAL : Stance.FOR;
        return Optional.of(willing > against ? kind : Stance.AGAINST);
    }

    private static int count(Map<Stance, Set<String>> origins, Stance stance) {
        return origins.getOrDefault(stance, Set.of()).size();
    }
}
