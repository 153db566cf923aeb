// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.archive.watch.EntryNote;
import org.sitrep.intake.entry.EntryText;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.record.identity.Digest;
import org.sitrep.record.identity.ReportId;

/**
 * An entry of a feed, and by what it is known again.
 *
 * @param key of its article, by whatever address it comes
 * @param said a hash of what the feed says of it
 * @param text the words that the feed has of it
 */
record NamedEntry(FeedEntry entry, ReportId key, String said, EntryText text) {

    private static final int DIGITS = 16;

    static NamedEntry of(FeedEntry entry, String feed) {
        ReportId key = ReportId.of(entry.link(), feed + "#" + entry.id());
        EntryText text = EntryText.of(entry);
        String said = Digest.begin()
                .with(entry.title())
                .with(entry.updated().or(entry::published).map(FeedTime::iso).orElse(""))
                .with(text.words())
                .hex(DIGITS);
        return new NamedEntry(entry, key, said, text);
    }

    /** When it says it was published; empty where it tells no moment. */
    Optional<Instant> findMoment() {
        return entry.published()
                .or(entry::updated)
                .flatMap(time -> time instanceof FeedTime.Moment moment
                        ? Optional.of(moment.at().toInstant().truncatedTo(ChronoUnit.SECONDS))
                        : Optional.empty());
    }

    EntryNote note(Feed feed, Instant seen) {
        return new EntryNote(
                Optional.of(entry.title()).filter(title -> !title.isEmpty()),
                entry.published().or(entry::updated).map(time -> time.day().toString()),
                entry.source().or(() -> Optional.of(feed.title()).filter(title -> !title.isEmpty())),
                feed.language(),
                Optional.of(text.words()).filter(words -> !words.isBlank()),
                seen);
    }
}
