// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.material.UnfitException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON Feed 1.0 and 1.1. What stands before a fault of the JSON is read. */
final class JsonFeed {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern VERSION = Pattern.compile("jsonfeed\\.org/version/(\\d)(?:\\.(\\d))?");

    private final String base;
    private final Faults faults;
    private final List<FeedEntry> entries = new ArrayList<>();
    private String version = "";
    private String title = "";
    private Optional<String> link = Optional.empty();
    private Optional<String> language = Optional.empty();
    private List<String> authors = List.of();
    private boolean hasItems;

    JsonFeed(String base, Faults faults) {
        this.base = base;
        this.faults = faults;
    }

    Feed read(String json) throws UnfitException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readProperty(parser, parser.currentName());
            }
        } catch (JacksonException e) {
            faults.add("The JSON is not well-formed; what comes after the fault is left out.");
        }
        Matcher number = VERSION.matcher(version);
        boolean named = number.find();
        if (!named && !hasItems) {
            throw Refusal.json();
        }
        if (!named) {
            faults.add("Its \"version\" names no version of JSON Feed.");
        }
        String minor = named && number.group(2) != null ? number.group(2) : named ? "0" : "1";
        return new Feed(
                "json-feed-" + (named ? number.group(1) : "1") + "." + minor,
                title,
                link,
                language,
                Optional.empty(),
                entries.stream().map(this::withAuthors).toList(),
                faults.sentences());
    }

    private void readProperty(JsonParser parser, String name) {
        JsonToken token = parser.nextToken();
        switch (name) {
            case "version" -> version = JsonValues.text(parser).orElse("");
            case "title" -> title = JsonValues.text(parser).map(Html::plain).orElse("");
            case "home_page_url" -> link = JsonValues.text(parser).map(page -> Addresses.resolve(base, page));
            case "language" -> language = JsonValues.text(parser);
            case "author", "authors" -> authors = JsonValues.named(parser, "name");
            case "items" -> {
                hasItems = token == JsonToken.START_ARRAY;
                readItems(parser);
            }
            default -> parser.skipChildren();
        }
    }

    private void readItems(JsonParser parser) {
        if (!hasItems) {
            parser.skipChildren();
            return;
        }
        JsonItem reader = new JsonItem(base, faults);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return;
            }
            if (token != JsonToken.START_OBJECT || entries.size() >= FeedLimits.ENTRIES) {
                faults.add(
                        token == JsonToken.START_OBJECT
                                ? FeedLimits.TOO_MANY_ENTRIES
                                : "An entry is no object; it is left out.");
                parser.skipChildren();
            } else {
                entries.add(reader.read(parser));
            }
        }
    }

    private FeedEntry withAuthors(FeedEntry entry) {
        return !entry.authors().isEmpty()
                ? entry
                : new FeedEntry(
                        entry.id(),
                        entry.title(),
                        entry.link(),
                        entry.published(),
                        entry.updated(),
                        authors,
                        entry.categories(),
                        entry.summary(),
                        entry.content(),
                        entry.source(),
                        entry.enclosures());
    }
}
