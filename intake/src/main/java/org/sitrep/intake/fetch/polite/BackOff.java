// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import java.time.Duration;
import java.util.SplittableRandom;

/** How long a host with trouble is left alone: twice as long each time, scattered between half of that and all of it. */
record BackOff(Politeness politeness) {

    private static final int MOST_DOUBLINGS = 16;

    /**
     * The time after so many failures on end; the same for the same host and seed.
     *
     * @param failures 1 or more
     */
    Duration after(int failures, String host) {
        long base = Math.max(1, politeness.pause().toMillis());
        long longest = politeness.longestBackOff().toMillis();
        long whole = Math.min(longest, base << Math.min(failures, MOST_DOUBLINGS));
        long seed = politeness.seed() * 31 + host.hashCode() * 31L + failures;
        return Duration.ofMillis(whole / 2 + (long) (new SplittableRandom(seed).nextDouble() * (whole - whole / 2)));
    }
}
