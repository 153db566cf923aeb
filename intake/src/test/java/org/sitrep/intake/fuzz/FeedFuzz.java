// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fuzz;

import java.util.Optional;
import org.sitrep.intake.entry.EntryReport;
import org.sitrep.intake.entry.EntryText;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.FeedReader;
import org.sitrep.intake.feed.Subscriptions;
import org.sitrep.intake.material.UnfitException;

/** Feeds, the reports in them, and lists of feeds. */
public final class FeedFuzz {

    private static final Optional<String> ADDRESS = Optional.of("http://example.org/feed");

    private FeedFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Feed feed = FeedReader.read(bytes, ADDRESS, Optional.empty());
            for (FeedEntry entry : feed.entries()) {
                read(feed, entry);
            }
        } catch (UnfitException e) {
            Refused.check(e);
        }
        try {
            String opml = Subscriptions.read(bytes).toOpml();
            if (opml.isEmpty()) {
                throw new IllegalStateException("A list of feeds was written as nothing.");
            }
        } catch (UnfitException e) {
            Refused.check(e);
        }
    }

    private static void read(Feed feed, FeedEntry entry) {
        try {
            Refused.check(
                    EntryReport.of(feed, entry, EntryText.of(entry), ADDRESS).report());
        } catch (UnfitException e) {
            Refused.check(e);
        }
    }
}
