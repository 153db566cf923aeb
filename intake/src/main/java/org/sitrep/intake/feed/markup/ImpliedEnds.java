// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.Set;

/** Which start tags end an element that somebody forgot to close. */
final class ImpliedEnds {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    /** Fields that hold text and nothing but markup of HTML. */
    private static final Set<String> FIELDS = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "description",
            "comments",
            "language",
            "updated",
            "published",
            "lastbuilddate");
    /** Fields that are no elements of HTML, or none that stand in text. */
    private static final Set<String> NEXT = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "description",
            "comments",
            "language",
            "updated",
            "published",
            "lastbuilddate",
            "enclosure",
            "item",
            "entry",
            "channel",
            "author",
            "category",
            "content");

    private ImpliedEnds() {}

    static boolean ends(Element next, Element open) {
        return next.vocabulary().equals(open.vocabulary())
                && (ENTRIES.contains(next.name()) && ENTRIES.contains(open.name())
                        || FIELDS.contains(open.name()) && NEXT.contains(next.name()));
    }
}
