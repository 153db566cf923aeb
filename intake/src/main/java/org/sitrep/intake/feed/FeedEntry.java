// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.List;
import java.util.Optional;
import org.sitrep.intake.feed.time.FeedTime;

/**
 * An entry of a feed.
 *
 * @param id its own, else its address, else one made of what it says
 * @param title plain text; empty where it has none
 * @param link the page it is about
 * @param authors their names, or their mail addresses where they have none
 * @param summary HTML or plain text, as the feed has it
 * @param content the same, in full
 * @param source the name of whom it was taken from
 */
public record FeedEntry(
        String id,
        String title,
        Optional<String> link,
        Optional<FeedTime> published,
        Optional<FeedTime> updated,
        List<String> authors,
        List<String> categories,
        Optional<String> summary,
        Optional<String> content,
        Optional<String> source,
        List<Enclosure> enclosures) {

    public FeedEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }
}
