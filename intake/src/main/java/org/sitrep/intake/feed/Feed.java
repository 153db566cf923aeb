// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.List;
import java.util.Optional;
import org.sitrep.intake.feed.time.FeedTime;

/**
 * A feed as it was read.
 *
 * @param format the format and its version: {@code rss-2.0}, {@code rdf-1.0}, {@code atom-1.0}, {@code json-feed-1.1}, {@code news-sitemap}
 * @param title plain text; empty where it has none
 * @param link the page it is the feed of
 * @param language the tag as it was given
 * @param updated when it last changed
 * @param faults what was wrong with it but did not keep it from being read, as sentences
 */
public record Feed(
        String format,
        String title,
        Optional<String> link,
        Optional<String> language,
        Optional<FeedTime> updated,
        List<FeedEntry> entries,
        List<String> faults) {

    public Feed {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }
}
