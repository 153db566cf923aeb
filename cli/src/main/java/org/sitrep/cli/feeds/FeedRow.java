// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.watch.FeedState;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;
import org.sitrep.watch.FeedHealth;

/** A feed and how it is doing, as it is listed. */
final class FeedRow {

    private FeedRow() {}

    static Row of(WatchedFeed feed, Instant now) {
        FeedHealth health = FeedHealth.of(feed, now);
        FeedState state = feed.state();
        return new Row(
                List.of(
                        Field.of("address", feed.name().address()),
                        Field.of("title", title(feed)),
                        Field.of("folder", feed.name().folder()),
                        Field.of("status", health.status().label()),
                        Field.of("code", state.trouble().map(Trouble::code)),
                        Field.of("reason", Optional.of(health.reason()).filter(words -> !words.isEmpty())),
                        Field.of("visited", time(state.visited())),
                        Field.of("succeeded", time(state.succeeded())),
                        Field.of("news", time(state.news())),
                        Field.of("next", time(Optional.of(state.nextVisit()))),
                        Field.of("pace", state.pace().toSeconds()),
                        Field.of("failures", state.failures()),
                        Field.of("entries", state.entries()),
                        Field.of("reports", feed.articles().kept()),
                        Field.of("waiting", feed.articles().waiting()),
                        Field.of("lost", feed.articles().lost())),
                lines(feed, health));
    }

    private static Optional<String> title(WatchedFeed feed) {
        return feed.state().title().or(() -> feed.name().title());
    }

    private static Optional<String> time(Optional<Instant> time) {
        return time.map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static List<String> lines(WatchedFeed feed, FeedHealth health) {
        List<String> lines = new ArrayList<>();
        lines.add(health.status().label() + " " + feed.name().address()
                + title(feed).map(name -> " (" + name + ")").orElse(""));
        if (!health.reason().isEmpty()) {
            lines.add("  " + health.reason());
        }
        WatchedFeed.ArticleCounts articles = feed.articles();
        lines.add("  " + articles.kept() + " reports, " + articles.waiting() + " waiting, " + articles.lost()
                + " lost; next visit "
                + time(Optional.of(feed.state().nextVisit())).orElse(""));
        return lines;
    }
}
