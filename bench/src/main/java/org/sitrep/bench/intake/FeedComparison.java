// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.feed.time.FeedTime;
import tools.jackson.databind.JsonNode;

/** One feed beside what another reader made of it: titles as plain text, links, dates, authors, bodies, number of entries. */
record FeedComparison(Feed ours, JsonNode theirs) {

    Optional<String> firstDifference() {
        List<JsonNode> items = list(theirs.path(theirs.has("entries") ? "entries" : "items"));
        return Stream.of(
                        title(theirs, ours.title()),
                        same("link", link(theirs), ours.link()),
                        same(
                                "language",
                                text(theirs, "language"),
                                theirs.has("language") ? ours.language() : Optional.empty()),
                        time(
                                "updated",
                                theirs,
                                ours.updated(),
                                "updatedParsed",
                                "lastBuildDateParsed",
                                "pubDateParsed",
                                "publishedParsed"),
                        items.size() == ours.entries().size()
                                ? Optional.<String>empty()
                                : Optional.of("entries: " + items.size() + " | "
                                        + ours.entries().size()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                        .flatMap(i -> entry(items.get(i), ours.entries().get(i)).stream())
                        .findFirst());
    }

    private static Optional<String> entry(JsonNode item, FeedEntry entry) {
        return Stream.of(
                        title(item, entry.title()),
                        same(
                                "link",
                                link(item),
                                link(item).isEmpty() && entry.link().equals(Optional.of(entry.id()))
                                        ? Optional.empty()
                                        : entry.link()),
                        id(item, entry),
                        time("published", item, entry.published(), "publishedParsed", "pubDateParsed"),
                        time("updated", item, entry.updated(), "updatedParsed"),
                        same(
                                "summary",
                                text(item, "description").or(() -> text(item, "summary")),
                                theirsHas(item, "description", "summary") ? entry.summary() : Optional.empty()),
                        same("content", content(item), entry.content()),
                        same(
                                "source",
                                text(item.path("source"), "title").map(Html::text),
                                item.has("source") ? entry.source() : Optional.empty()),
                        authors(item, entry),
                        categories(item, entry),
                        enclosures(item, entry))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean theirsHas(JsonNode node, String... names) {
        return Stream.of(names).anyMatch(node::has);
    }

    private static Optional<String> title(JsonNode node, String ours) {
        String title = text(node, "title").orElse("");
        return Html.text(title).equals(ours) || Html.plain(title).equals(ours)
                ? Optional.empty()
                : Optional.of("title: " + title + " | " + ours);
    }

    private static Optional<String> id(JsonNode item, FeedEntry entry) {
        Optional<String> id =
                text(item, "id").or(() -> text(item.path("guid"), "value")).or(() -> text(item, "guid"));
        return id.isEmpty() ? id : same("id", id, Optional.of(entry.id()));
    }

    private static Optional<String> authors(JsonNode item, FeedEntry entry) {
        Stream<String> names = item.has("authors")
                ? list(item.path("authors")).stream()
                        .flatMap(author -> text(author, "name").or(() -> text(author, "email")).stream())
                : text(item, "author").map(text -> text.replaceAll("<[^>]*>", "")).stream();
        List<String> theirs = names.toList();
        return entry.authors().containsAll(theirs)
                ? Optional.empty()
                : Optional.of("authors: " + theirs + " | " + entry.authors());
    }

    private static Optional<String> categories(JsonNode item, FeedEntry entry) {
        List<String> theirs = list(item.path("categories")).stream()
                .flatMap(category -> category.isString()
                        ? Stream.of(category.asString())
                        : text(category, "label")
                                .or(() -> text(category, "term"))
                                .or(() -> text(category, "value"))
                                .stream())
                .map(Html::text)
                .toList();
        return entry.categories().containsAll(theirs)
                ? Optional.empty()
                : Optional.of("categories: " + theirs + " | " + entry.categories());
    }

    private static Optional<String> enclosures(JsonNode item, FeedEntry entry) {
        List<String> theirs = list(item.path("enclosures")).stream()
                .map(file -> text(file, "url") + " " + text(file, "type") + " " + text(file, "length"))
                .toList();
        List<String> found = entry.enclosures().stream()
                .map(file -> Optional.of(file.url()) + " " + file.type() + " "
                        + file.length().map(String::valueOf))
                .toList();
        return found.containsAll(theirs) ? Optional.empty() : Optional.of("enclosures: " + theirs + " | " + found);
    }

    private static Optional<String> link(JsonNode node) {
        return text(node, "link")
                .or(() -> list(node.path("links")).stream()
                        .filter(link -> link.isObject()
                                && text(link, "rel").orElse("alternate").equals("alternate"))
                        .flatMap(link -> text(link, "href").stream())
                        .findFirst());
    }

    private static Optional<String> content(JsonNode item) {
        return text(item, "content").or(() -> text(item.path("content"), "value"));
    }

    private static Optional<String> time(String what, JsonNode node, Optional<FeedTime> ours, String... names) {
        Optional<Instant> theirs = Stream.of(names)
                .flatMap(name -> text(node, name).stream())
                .map(text -> OffsetDateTime.parse(text).toInstant())
                .findFirst();
        Optional<Instant> moment = ours.map(time -> switch (time) {
            case FeedTime.Moment at -> at.at().toInstant();
            case FeedTime.Day day -> day.day().atStartOfDay().toInstant(ZoneOffset.UTC);
        });
        return theirs.isEmpty() ? Optional.empty() : same(what, theirs, moment);
    }

    private static Optional<String> same(String what, Optional<?> theirs, Optional<?> ours) {
        return theirs.equals(ours) ? Optional.empty() : Optional.of(what + ": " + theirs + " | " + ours);
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString()
                ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
