// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.store.Addition;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.cli.keep.Receipt;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.record.Failure;
import org.sitrep.watch.Kept;
import org.sitrep.watch.WatchListener;

/** Tells of what happens: reports on standard output, trouble among the messages. */
final class WatchMessages implements WatchListener {

    private final Listing listing;
    private final Messages messages;

    WatchMessages(Listing listing, Messages messages) {
        this.listing = listing;
        this.messages = messages;
    }

    @Override
    public void kept(String feed, Kept kept) {
        switch (kept) {
            case Kept.Stands stands
            when isNews(stands.addition()) ->
                listing.write(row(feed, kept, Receipt.status(stands.addition()), Optional.empty()));
            case Kept.Stands known -> {}
            case Kept.Unread unread -> listing.write(row(feed, kept, "failed", Optional.of(unread.failure())));
        }
    }

    private static boolean isNews(Addition addition) {
        return switch (addition.status()) {
            case ADDED, REVISED, REREAD -> true;
            case KNOWN, FORGOTTEN -> false;
        };
    }

    private static Row row(String feed, Kept kept, String status, Optional<Failure> failure) {
        String id = kept.report().id();
        String name = kept.report().url().orElse(id);
        return new Row(
                List.of(
                        Field.of("id", id),
                        Field.of("url", kept.report().url()),
                        Field.of("feed", feed),
                        Field.of("status", status),
                        Receipt.error(failure)),
                List.of(status + " " + name
                        + failure.map(each -> ": " + each.message()).orElse("")));
    }

    @Override
    public void failing(String feed, Trouble why, Instant next) {
        messages.notice(
                feed + ": warning: " + why.sentence() + " Next try: " + next.truncatedTo(ChronoUnit.SECONDS) + ".");
    }

    @Override
    public void recovered(String feed) {
        messages.notice(feed + ": it can be read again.");
    }

    @Override
    public void lost(String article, Trouble why) {
        messages.notice(article + ": warning: given up: " + why.sentence());
    }
}
