// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.intake.clean.CleanText;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.language.LanguageGuess;
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
        CleanText clean = CleanText.of(text.words());
        Report report = new Report(
                ContentId.of(Optional.of(name(entry, address)), clean.words()),
                entry.link(),
                entry.source().or(() -> Optional.of(feed.title()).filter(title -> !title.isEmpty())),
                Optional.of(CleanText.line(entry.title())).filter(title -> !title.isEmpty()),
                published,
                published.map(day -> PublishedFrom.METADATA),
                feed.language()
                        .map(LanguageTag::code)
                        .or(() -> LanguageGuess.find(entry.title() + "\n" + clean.words()))
                        .orElse(LanguageTag.ENGLISH),
                Limits.checkedText(clean.words()),
                clean.credits(),
                Optional.empty(),
                Optional.empty());
        return new Parsed(report, imprint(entry, clean), warnings(text, clean));
    }

    /** What tells it from all others: its address, else its id within its feed. */
    private static String name(FeedEntry entry, Optional<String> address) {
        return entry.link().orElseGet(() -> address.map(where -> where + "#").orElse("") + entry.id());
    }

    private static Imprint imprint(FeedEntry entry, CleanText text) {
        return new Imprint(
                Optional.of(String.join(", ", entry.authors()))
                        .filter(names -> !names.isEmpty())
                        .or(text::byline),
                entry.updated().map(FeedTime::iso));
    }

    private static List<String> warnings(EntryText text, CleanText clean) {
        Stream<String> part = text.isWhole()
                ? Stream.of()
                : Stream.of("This is what the feed says of the article, perhaps not all of it.");
        return Stream.concat(part, clean.warnings().stream()).toList();
    }
}
