// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.feed.Fields.Field;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Faults;

/** A feed of the families of RSS and Atom. */
final class XmlFeed {

    private final Root root;
    private final Faults faults;

    XmlFeed(Root root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    Feed read() {
        Element head = root.head();
        boolean lone = root.element().name().equals("entry");
        Optional<String> link = new Links(root.core(), "").page(head);
        Times times = new Times(faults);
        return new Feed(
                root.format(),
                lone ? "" : title(head),
                lone ? Optional.empty() : link,
                language(head),
                Fields.FEED
                        .find(head, Field.UPDATED, root.core())
                        .flatMap(element -> times.find(element.text()).stream())
                        .findFirst(),
                entries(head, link.orElse("")),
                faults.sentences());
    }

    private String title(Element head) {
        return Fields.FEED
                .find(head, Field.TITLE, root.core())
                .map(element -> Construct.of(element, isAtom(element)).title())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<String> language(Element head) {
        return Fields.FEED
                .find(head, Field.LANGUAGE, root.core())
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(head::language);
    }

    private List<FeedEntry> entries(Element head, String site) {
        XmlEntry reader = new XmlEntry(root, new Links(root.core(), site), faults, authors(head));
        List<FeedEntry> entries = new ArrayList<>();
        root.entries().limit(FeedLimits.ENTRIES).forEach(element -> entries.add(reader.read(element)));
        if (root.entries().skip(FeedLimits.ENTRIES).findAny().isPresent()) {
            faults.add(FeedLimits.TOO_MANY_ENTRIES);
        }
        return entries;
    }

    /** Those of a feed of Atom are those of every entry that names none. */
    private List<String> authors(Element head) {
        return root.kind() == Root.Kind.ATOM ? XmlEntry.authors(Fields.FEED, head, root.core()) : List.of();
    }

    private boolean isAtom(Element element) {
        return XmlEntry.isAtom(root, element);
    }
}
