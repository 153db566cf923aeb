// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the visits to a feed have come to.
 *
 * @param title what it calls itself
 * @param visited when it was asked last
 * @param succeeded when it was understood last
 * @param news when it named something new last
 * @param nextVisit when it is to be asked next
 * @param pace the time between visits while all goes well
 * @param usualGap the mean time between what is new in it, where there was enough to tell
 * @param failures visits on end that failed
 * @param barren visits on end that went well and brought nothing new
 * @param content the hash of what it held last, in hexadecimal digits
 * @param entries how many it had when it was read last
 */
public record FeedState(
        Optional<String> title,
        Optional<Instant> visited,
        Optional<Instant> succeeded,
        Optional<Instant> news,
        Instant nextVisit,
        Duration pace,
        Optional<Duration> usualGap,
        int failures,
        int barren,
        Optional<Trouble> trouble,
        Optional<KeptValidators> validators,
        Optional<String> content,
        int entries) {

    /** One that was not visited yet and is due at once. */
    public static FeedState unvisited(Instant now, Duration pace) {
        return new FeedState(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                pace,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
