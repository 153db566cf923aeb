// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** The report that an entry of a feed is by itself. */
public final class EntryReport {

    private EntryReport() {}

    /**
     * The report in the words that the feed has.
     *
     * @param text what the feed has of it
     * @param address where the feed is, which tells its entries from those of others
     * @throws UnfitException where it has none, or too many
     */
    public static Parsed of(Feed feed, FeedEntry entry, EntryText text, Optional<String> address)
            throws UnfitException {
        Optional<LocalDate> published = entry.published().or(entry::updated).map(FeedTime::day);
        Report report = new Report(
                ContentId.of(Optional.of(name(entry, address)), text.words()),
                entry.link(),
                entry.source().or(() -> Optional.of(feed.title()).filter(title -> !title.isEmpty())),
                Optional.of(entry.title()).filter(title -> !title.isEmpty()),
                published,
                published.map(day -> PublishedFrom.METADATA),
                feed.language().map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                Limits.checkedText(text.words()),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Parsed(report, imprint(entry), warnings(text));
    }

    /** What tells it from all others: its address, else its id within its feed. */
    private static String name(FeedEntry entry, Optional<String> address) {
        return entry.link().orElseGet(() -> address.map(where -> where + "#").orElse("") + entry.id());
    }

    private static Imprint imprint(FeedEntry entry) {
        return new Imprint(
                Optional.of(String.join(", ", entry.authors())).filter(names -> !names.isEmpty()),
                entry.updated().map(FeedTime::iso));
    }

    private static List<String> warnings(EntryText text) {
        return text.isWhole()
                ? List.of()
                : List.of("This is what the feed says of the article, perhaps not all of it.");
    }
}
