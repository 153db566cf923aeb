// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.time.Duration;
import java.util.Optional;
import org.sitrep.cli.options.DurationConverter;
import org.sitrep.watch.Pace;
import picocli.CommandLine.Option;

/** How often feeds are visited. */
final class PaceOptions {

    @Option(
            names = "--shortest",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Visit no feed more often than that: 30s, 5m (the default), 2h.")
    private Optional<Duration> shortest = Optional.empty();

    @Option(
            names = "--longest",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Visit each feed at least that often, also where it fails. Default: 1d.")
    private Optional<Duration> longest = Optional.empty();

    Pace pace() {
        Duration least = shortest.orElse(Pace.USUAL.shortest());
        Duration most = longest.orElse(Pace.USUAL.longest());
        Duration bound = most.compareTo(least) < 0 ? least : most;
        Duration first = Pace.USUAL.first().compareTo(bound) > 0 ? bound : Pace.USUAL.first();
        return new Pace(
                shortest.filter(time -> time.compareTo(Pace.USUAL.shortest()) < 0)
                        .orElse(first),
                least,
                bound);
    }
}
