// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When the page of an article is asked for: again after it was had, for articles are changed without a word, and again after it could not be had.
 *
 * @param again after each time it was had; then no more
 * @param retry after the first failure; twice as long each time
 * @param failures so many on end, and it is given up
 */
public record Looks(List<Duration> again, Duration retry, int failures) {

    /** An hour, six hours and a day after the first time; five tries in two and a half hours. */
    public static final Looks USUAL = new Looks(
            List.of(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18)), Duration.ofMinutes(10), 5);

    public Looks {
        again = List.copyOf(again);
    }

    /** @param visits how often it was had, 1 or more */
    Optional<Instant> next(Instant now, int visits) {
        return visits > again.size() ? Optional.empty() : Optional.of(now.plus(again.get(visits - 1)));
    }

    /** @param failed how often on end it was not */
    Optional<Instant> afterFailure(Instant now, int failed, Optional<Duration> wished) {
        if (failed >= failures) {
            return Optional.empty();
        }
        Duration own = retry.multipliedBy(1L << (failed - 1));
        return Optional.of(
                now.plus(wished.filter(asked -> asked.compareTo(own) > 0).orElse(own)));
    }
}
