// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How often something new comes in a feed. */
final class Rhythm {

    /** The latest entries tell it best. */
    private static final int LATEST = 20;

    private static final int FEWEST = 2;

    /** What a new gap counts against the mean of those before. */
    private static final double WEIGHT = 0.3;

    private Rhythm() {}

    /** The median time between the latest entries, where enough of them say when they were published. */
    static Optional<Duration> of(List<NamedEntry> entries) {
        List<Instant> latest = entries.stream()
                .flatMap(entry -> entry.findMoment().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(LATEST)
                .toList();
        if (latest.size() < FEWEST) {
            return Optional.empty();
        }
        List<Duration> gaps = IntStream.range(1, latest.size())
                .mapToObj(i -> Duration.between(latest.get(i), latest.get(i - 1)))
                .sorted()
                .toList();
        return Optional.of(gaps.get(gaps.size() / 2));
    }

    /** The mean gap so far and another one; older ones count less and less. */
    static Duration mean(Optional<Duration> before, Duration gap) {
        return before.map(mean ->
                        Duration.ofSeconds(Math.round((1 - WEIGHT) * mean.toSeconds() + WEIGHT * gap.toSeconds())))
                .orElse(gap);
    }
}
