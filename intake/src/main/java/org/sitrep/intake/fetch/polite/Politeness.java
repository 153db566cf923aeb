// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import java.time.Duration;

/**
 * How a host is treated.
 *
 * @param pause between the end of one request to a host and the start of the next
 * @param longestWait for how long a request waits for its turn; one that would have to wait longer is refused
 * @param longestBackOff the longest time that a host with trouble is left alone on our own account
 * @param seed of the scatter of these times, so that many hosts are not asked again at one moment
 */
public record Politeness(Duration pause, Duration longestWait, Duration longestBackOff, long seed) {

    /** A second between requests; a minute to wait; an hour at most for a host with trouble. */
    public static final Politeness USUAL =
            new Politeness(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofHours(1), 1);
}
