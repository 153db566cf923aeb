// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.material.ContentId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the items of a JSON Feed. */
record JsonItem(String base, Faults faults) {

    private static final Set<String> TEXTS = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "date_published",
            "date_modified");

    /** The item whose opening brace the parser stands at. */
    FeedEntry read(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        List<String> authors = List.of();
        List<String> tags = List.of();
        List<Map<String, String>> attachments = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "author", "authors" -> {
                    List<String> named = JsonValues.named(parser, "name");
                    authors = named.isEmpty() ? authors : named;
                }
                case "tags" -> tags = JsonValues.texts(parser);
                case "attachments" -> attachments = JsonValues.elements(parser);
                default -> {
                    if (TEXTS.contains(name)) {
                        JsonValues.text(parser).ifPresent(value -> texts.put(name, value));
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        }
        return entry(texts, authors, tags, attachments);
    }

    private FeedEntry entry(
            Map<String, String> texts, List<String> authors, List<String> tags, List<Map<String, String>> attachments) {
        Optional<String> link = find(texts, "url")
                .or(() -> find(texts, "external_url"))
                .or(() -> find(texts, "id").filter(id -> id.startsWith("http")))
                .map(url -> Addresses.resolve(base, url));
        if (link.isEmpty()) {
            faults.add("An entry has no link.");
        }
        Times times = new Times(faults);
        Optional<FeedTime> published = find(texts, "date_published").flatMap(times::find);
        return new FeedEntry(
                find(texts, "id").or(() -> link).orElseGet(() -> ContentId.of(Optional.empty(), said(texts))),
                find(texts, "title").map(Html::plain).orElse(""),
                link,
                published,
                find(texts, "date_modified").flatMap(times::find),
                authors,
                tags,
                find(texts, "summary"),
                find(texts, "content_html")
                        .map(html -> Html.withAddresses(html, base))
                        .or(() -> find(texts, "content_text")),
                Optional.empty(),
                attachments.stream().flatMap(this::enclosure).toList());
    }

    private static String said(Map<String, String> texts) {
        return find(texts, "title").orElse("")
                + '\n'
                + find(texts, "content_html")
                        .or(() -> find(texts, "content_text"))
                        .orElse("");
    }

    private Stream<Enclosure> enclosure(Map<String, String> attachment) {
        return find(attachment, "url").stream()
                .map(url -> new Enclosure(
                        Addresses.resolve(base, url),
                        find(attachment, "mime_type"),
                        find(attachment, "size_in_bytes").flatMap(Enclosures::number)));
    }

    private static Optional<String> find(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
