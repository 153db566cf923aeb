// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.intake.entry.EntryReport;
import org.sitrep.intake.entry.EntryText;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.FeedReader;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.UnfitException;

/** The entries of a feed as reports, in the words that the feed itself has. */
final class FeedEntries {

    private FeedEntries() {}

    static void read(Material material, Origin origin, Consumer<Incoming> to) throws UnfitException {
        Feed feed = FeedReader.read(material.bytes(), material.address(), material.charset());
        Optional<String> where = material.address().or(origin::file);
        int number = 0;
        for (FeedEntry entry : feed.entries()) {
            Origin place = origin.within(String.valueOf(++number));
            EntryText text = EntryText.of(entry);
            to.accept(
                    text.words().isBlank()
                            ? new Incoming.Skipped(place, "the feed has no words of this article; fetch its page")
                            : Reception.receive(place, () -> EntryReport.of(feed, entry, text, where)));
        }
    }
}
