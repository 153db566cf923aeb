// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sitrep.archive.watch.FeedState;
import org.sitrep.archive.watch.WatchedFeed;

/**
 * How a feed is doing, for people.
 *
 * @param reason why it is not well, as a sentence; empty where it is
 */
public record FeedHealth(Status status, String reason) {

    /** What a feed may be. */
    public enum Status {
        /** It was not visited yet. */
        NEW,
        WELL,
        /** It can be had, and brings nothing new though it used to. */
        SILENT,
        /** It cannot be had, or is none. */
        FAILING;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** So many of its usual gaps without anything new are silence. */
    private static final int GAPS = 5;

    /** So many visits in vain, at least. */
    private static final int VISITS = 4;

    /** So long without anything new is silence where nobody knows how often it brings something. */
    private static final Duration LONG = Duration.ofDays(14);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public static FeedHealth of(WatchedFeed feed, Instant now) {
        FeedState state = feed.state();
        if (state.trouble().isPresent()) {
            return new FeedHealth(Status.FAILING, state.trouble().get().sentence());
        }
        if (state.visited().isEmpty()) {
            return new FeedHealth(Status.NEW, "");
        }
        return isSilent(state, now) ? new FeedHealth(Status.SILENT, silence(state)) : new FeedHealth(Status.WELL, "");
    }

    private static boolean isSilent(FeedState state, Instant now) {
        Duration limit = state.usualGap().map(gap -> gap.multipliedBy(GAPS)).orElse(LONG);
        Duration since = Duration.between(state.news().orElse(now), now);
        return state.barren() >= VISITS && (state.entries() == 0 || since.compareTo(limit) > 0);
    }

    private static String silence(FeedState state) {
        return state.news()
                .map(last -> "Nothing new since " + MINUTE.format(last)
                        + state.usualGap()
                                .map(gap -> "; something came every " + words(gap) + " before")
                                .orElse("")
                        + ".")
                .orElse("It has had no entries so far.");
    }

    private static String words(Duration gap) {
        long seconds = Math.max(1, gap.toSeconds());
        return seconds < 120
                ? seconds + " s"
                : seconds < 7200
                        ? seconds / 60 + " min"
                        : seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " days";
    }
}
