// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.intake.feed.Fields.Field;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.material.ContentId;

/**
 * Reads the entries of RSS and Atom.
 *
 * @param inherited the authors of an entry that names none
 */
record XmlEntry(Root root, Links links, Faults faults, List<String> inherited) {

    private static final Set<String> ATOM = Set.of("atom", "atom03");

    FeedEntry read(Element entry) {
        String title = find(entry, Field.TITLE)
                .map(this::title)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Optional<String> summary = body(entry, Field.SUMMARY);
        Optional<String> content = body(entry, Field.CONTENT);
        Optional<String> own = id(entry);
        Optional<String> link = link(entry);
        if (link.isEmpty()) {
            faults.add("An entry has no link.");
        }
        String text = title + '\n' + summary.orElse("") + '\n' + content.orElse("");
        return new FeedEntry(
                own.or(() -> link).orElseGet(() -> ContentId.of(Optional.empty(), text)),
                title,
                link,
                time(entry, Field.PUBLISHED),
                time(entry, Field.UPDATED),
                authors(entry),
                Categories.of(find(entry, Field.CATEGORY)),
                summary,
                content,
                source(entry),
                new Enclosures(links).of(entry));
    }

    private Stream<Element> find(Element entry, Field field) {
        return Fields.ENTRY.find(entry, field, root.core());
    }

    /** Whether an element says how its text is written. */
    static boolean isAtom(Root root, Element element) {
        return ATOM.contains(element.vocabulary())
                || root.kind() == Root.Kind.ATOM && root.core().contains(element.vocabulary());
    }

    private String title(Element element) {
        return Construct.of(element, isAtom(root, element)).title();
    }

    private Optional<String> body(Element entry, Field field) {
        return find(entry, field)
                .map(element -> Construct.of(element, isAtom(root, element)).body(links.base(element)))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Optional<FeedTime> time(Element entry, Field field) {
        Times times = new Times(faults);
        return find(entry, field)
                .flatMap(element -> times.find(element.text()).stream())
                .findFirst();
    }

    private Optional<String> id(Element entry) {
        return find(entry, Field.ID)
                .map(id -> isAtom(root, id) ? Addresses.resolve(id.base(), id.text()) : id.text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> entry.attribute("rdf:about"));
    }

    private Optional<String> link(Element entry) {
        return entry.all(Set.of("feedburner"), "origlink")
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> links.page(entry))
                .or(() -> permalink(entry))
                .or(() -> entry.attribute("rdf:about").filter(about -> about.startsWith("http")));
    }

    private Optional<String> permalink(Element entry) {
        return entry.all(root.core(), "guid")
                .filter(guid -> !guid.keyword("ispermalink").equals("false"))
                .filter(guid -> guid.text().startsWith("http")
                        || guid.keyword("ispermalink").equals("true"))
                .map(guid -> links.whole(guid, guid.text()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private List<String> authors(Element entry) {
        List<String> own = authors(Fields.ENTRY, entry, root.core());
        if (!own.isEmpty() || root.kind() != Root.Kind.ATOM) {
            return own;
        }
        return entry.all(root.core(), "source")
                .map(source -> authors(Fields.FEED, source, root.core()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(inherited);
    }

    static List<String> authors(Fields fields, Element parent, Set<String> core) {
        return fields.firstKind(parent, Field.AUTHOR, core).stream()
                .limit(FeedLimits.VALUES)
                .flatMap(person -> Persons.name(person).stream())
                .distinct()
                .toList();
    }

    /** The title of the feed it was taken from, or what stands there instead. */
    private Optional<String> source(Element entry) {
        return find(entry, Field.SOURCE)
                .map(source -> source.all(root.core(), "title")
                        .map(this::title)
                        .findFirst()
                        .orElseGet(() -> source.hasElements() ? "" : Html.text(source.text())))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
