// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sitrep.record.identity.Digest;

/**
 * How often a feed is visited. A visit that brings something new halves the time to the next; one that brings nothing lengthens it by a quarter: a feed
 * settles where about every second or third visit brings something. One that fails doubles it, for as long as it does.
 *
 * @param first between the first visits
 * @param shortest between visits
 * @param longest between visits; also to a feed that fails
 */
public record Pace(Duration first, Duration shortest, Duration longest) {

    /** Half an hour at first, five minutes at least, a day at most. */
    public static final Pace USUAL = new Pace(Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofHours(24));

    private static final int MOST_DOUBLINGS = 12;

    /** Visits are scattered by up to this share, so that many feeds are not asked at one moment. */
    private static final double SCATTER = 0.1;

    private static final int SCATTER_DIGITS = 4;
    private static final double SCATTER_STEPS = 0x10000;

    Duration afterNews(Duration pace) {
        return within(pace.dividedBy(2));
    }

    Duration afterNothing(Duration pace) {
        return within(pace.plus(pace.dividedBy(4)).plusSeconds(1));
    }

    /** @param failures on end, 1 or more */
    Duration afterFailure(Duration pace, int failures, Optional<Duration> wished) {
        Duration own = within(pace.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
        return wished.filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }

    /** The moment after a time, scattered by the address; the same for the same address and time. */
    static Instant scattered(Instant now, Duration pause, String address) {
        double share = Integer.parseInt(Digest.begin().with(address).hex(SCATTER_DIGITS), 16) / SCATTER_STEPS;
        return now.plusMillis((long) (pause.toMillis() * (1 - SCATTER + 2 * SCATTER * share)));
    }

    private Duration within(Duration wished) {
        return wished.compareTo(shortest) < 0 ? shortest : wished.compareTo(longest) > 0 ? longest : wished;
    }
}
