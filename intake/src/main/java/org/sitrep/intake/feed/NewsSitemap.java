// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Addresses;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.markup.Html;
import org.sitrep.intake.feed.time.FeedTime;

/** A sitemap, with what Google News adds to it. */
record NewsSitemap(Faults faults) {

    private static final Set<String> OWN = Set.of("", "sitemap");
    private static final Set<String> NEWS = Set.of("news");

    Feed read(Element urlset) {
        List<Element> urls = urlset.all(OWN, "url").toList();
        List<FeedEntry> entries = new ArrayList<>();
        urls.stream().limit(FeedLimits.ENTRIES).forEach(url -> entry(url).ifPresent(entries::add));
        if (urls.size() > FeedLimits.ENTRIES) {
            faults.add(FeedLimits.TOO_MANY_ENTRIES);
        }
        String name = publications(urls, "name").findFirst().orElse("");
        Optional<String> language = publications(urls, "language").findFirst();
        return new Feed(
                "news-sitemap", name, Optional.empty(), language, Optional.empty(), entries, faults.sentences());
    }

    private static Stream<String> publications(List<Element> urls, String name) {
        return urls.stream().flatMap(url -> publication(url, name));
    }

    private static Stream<String> publication(Element url, String name) {
        return url.all(NEWS, "news")
                .flatMap(news -> news.all(NEWS, "publication"))
                .flatMap(publication -> text(publication, NEWS, name));
    }

    private static Stream<String> text(Element parent, Set<String> vocabularies, String name) {
        return parent.all(vocabularies, name)
                .map(element -> Html.text(element.text()))
                .filter(text -> !text.isEmpty());
    }

    private Optional<FeedEntry> entry(Element url) {
        Optional<String> address = text(url, OWN, "loc").findFirst();
        if (address.isEmpty()) {
            faults.add("An entry has no address; it is left out.");
        }
        return address.map(it -> entry(url, Addresses.resolve(url.base(), it)));
    }

    private FeedEntry entry(Element url, String address) {
        return new FeedEntry(
                address,
                news(url, "title").findFirst().orElse(""),
                Optional.of(address),
                time(news(url, "publication_date")),
                time(text(url, OWN, "lastmod")),
                List.of(),
                news(url, "keywords")
                        .flatMap(words -> Stream.of(words.split(",")))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .limit(FeedLimits.VALUES)
                        .distinct()
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                publication(url, "name").findFirst(),
                List.of());
    }

    private static Stream<String> news(Element url, String name) {
        return url.all(NEWS, "news").flatMap(news -> text(news, NEWS, name));
    }

    private Optional<FeedTime> time(Stream<String> values) {
        Times times = new Times(faults);
        return values.flatMap(value -> times.find(value).stream()).findFirst();
    }
}
