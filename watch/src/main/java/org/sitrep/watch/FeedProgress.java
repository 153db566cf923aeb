// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.watch.FeedState;
import org.sitrep.archive.watch.KeptValidators;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedFeed;

/** What a visit makes of the state of a feed. */
record FeedProgress(WatchedFeed feed, Pace pace, Clock clock) {

    /** It holds what it held. */
    FeedState unchanged(Optional<KeptValidators> validators) {
        FeedState last = feed.state();
        return well(last, last.title(), last.usualGap(), validators, last.content(), last.entries(), Optional.empty());
    }

    /**
     * It was read.
     *
     * @param news what it named that it had not named before
     */
    FeedState read(
            String title,
            List<NamedEntry> entries,
            List<NamedEntry> news,
            Optional<KeptValidators> validators,
            String content) {
        FeedState last = feed.state();
        Instant now = clock.instant();
        Optional<Instant> newest = news.isEmpty() ? Optional.empty() : Optional.of(newest(news, now));
        Optional<Duration> gap = Rhythm.of(entries)
                .or(() -> newest.flatMap(at -> last.news()
                        .filter(at::isAfter)
                        .map(before -> Rhythm.mean(last.usualGap(), Duration.between(before, at)))))
                .or(last::usualGap);
        Optional<String> name = Optional.of(title).filter(words -> !words.isEmpty());
        return well(last, name, gap, validators, Optional.of(content), entries.size(), newest);
    }

    /** On the first visit the newest entry may be old. */
    private Instant newest(List<NamedEntry> news, Instant now) {
        return feed.state().news().isPresent()
                ? now
                : news.stream()
                        .flatMap(entry -> entry.findMoment().stream())
                        .filter(moment -> moment.isBefore(now))
                        .max(Instant::compareTo)
                        .orElse(now);
    }

    private FeedState well(
            FeedState last,
            Optional<String> title,
            Optional<Duration> gap,
            Optional<KeptValidators> validators,
            Optional<String> content,
            int entries,
            Optional<Instant> news) {
        Instant now = clock.instant();
        Duration next = news.isPresent() && last.visited().isPresent()
                ? pace.afterNews(last.pace())
                : last.visited().isEmpty() ? last.pace() : pace.afterNothing(last.pace());
        return new FeedState(
                title,
                Optional.of(now),
                Optional.of(now),
                news.or(last::news),
                Pace.scattered(now, next, feed.name().address()),
                next,
                gap,
                0,
                news.isPresent() ? 0 : last.barren() + 1,
                Optional.empty(),
                validators,
                content,
                entries);
    }

    /** It could not be had, or was none. */
    FeedState failed(Trouble why, Optional<Duration> wished) {
        FeedState last = feed.state();
        Instant now = clock.instant();
        int failures = last.failures() + 1;
        Duration pause = pace.afterFailure(last.pace(), failures, wished);
        return new FeedState(
                last.title(),
                Optional.of(now),
                last.succeeded(),
                last.news(),
                Pace.scattered(now, pause, feed.name().address()),
                last.pace(),
                last.usualGap(),
                failures,
                last.barren(),
                Optional.of(why),
                last.validators(),
                last.content(),
                last.entries());
    }
}
