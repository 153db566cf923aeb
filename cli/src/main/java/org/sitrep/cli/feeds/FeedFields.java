// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.feeds;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.cli.listing.Field;
import org.sitrep.intake.feed.Enclosure;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.time.FeedTime;

/** A feed as it is printed. */
final class FeedFields {

    private FeedFields() {}

    static List<Field> of(Feed feed) {
        return List.of(
                Field.of("format", feed.format()),
                Field.of("title", feed.title()),
                Field.of("link", feed.link()),
                Field.of("language", feed.language()),
                Field.of("updated", feed.updated().map(FeedTime::iso)),
                Field.groups(
                        "entries", feed.entries().stream().map(FeedFields::of).toList()),
                Field.of("faults", feed.faults()));
    }

    private static List<Field> of(FeedEntry entry) {
        return List.of(
                Field.of("id", entry.id()),
                Field.of("title", entry.title()),
                Field.of("link", entry.link().orElse("")),
                Field.of("published", entry.published().map(FeedTime::iso)),
                Field.of("updated", entry.updated().map(FeedTime::iso)),
                Field.of("authors", entry.authors()),
                Field.of("categories", entry.categories()),
                Field.of("summary", entry.summary()),
                Field.of("content", entry.content()),
                Field.of("source", entry.source()),
                Field.groups(
                        "enclosures",
                        entry.enclosures().stream().map(FeedFields::of).toList()));
    }

    private static List<Field> of(Enclosure enclosure) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("url", enclosure.url()));
        fields.add(Field.of("type", enclosure.type()));
        enclosure.length().ifPresent(bytes -> fields.add(Field.of("length", bytes.longValue())));
        return fields;
    }
}
