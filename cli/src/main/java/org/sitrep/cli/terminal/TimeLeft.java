// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long a run will still take, by its pace of late: what an archive knows already passes a hundred times faster than what must be read, so the pace
 * of the whole run says little. Not thread-safe.
 */
final class TimeLeft {

    /** How many samples make the pace. */
    private static final int SAMPLES = 40;

    private record Sample(Instant at, double share) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    TimeLeft(Instant begun) {
        samples.add(new Sample(begun, 0));
    }

    /**
     * Notes how far the run is, and estimates how long the rest takes.
     *
     * @param share the share that is done, 0 to 1
     * @return empty where nothing has been done of late
     */
    Optional<Duration> estimate(Instant now, double share) {
        Sample earliest = samples.getFirst();
        samples.addLast(new Sample(now, share));
        if (samples.size() > SAMPLES) {
            samples.removeFirst();
        }
        double done = share - earliest.share();
        double millis = Duration.between(earliest.at(), now).toMillis();
        return done <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(millis * (1 - share) / done)));
    }
}
