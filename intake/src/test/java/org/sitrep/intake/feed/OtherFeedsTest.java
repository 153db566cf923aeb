// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.material.UnfitException;

/** JSON Feed, news sitemaps and lists of feeds. */
class OtherFeedsTest {

    @Test
    void aJsonFeed() throws UnfitException {
        Feed feed = XmlFeedTest.read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"The Wire","home_page_url":"https://wire.example/","language":"en",
                 "authors":[{"name":"Desk"}],"_own":{"a":[1,2]},
                 "items":[{"id":7,"url":"https://wire.example/7","title":"Ferry late","content_html":"<p>Late.</p>","summary":"Late",
                   "date_published":"2025-12-14T06:30:00+02:00","date_modified":"2025-12-15","authors":[{"name":"Ann Lee"}],
                   "tags":["sea","port"],"attachments":[{"url":"https://wire.example/a.mp3","mime_type":"audio/mpeg","size_in_bytes":9}]},
                  {"id":"https://wire.example/8","content_text":"Plain"}, 5]}""");
        assertThat(feed.format()).isEqualTo("json-feed-1.1");
        assertThat(feed.title()).isEqualTo("The Wire");
        assertThat(feed.link()).contains("https://wire.example/");
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.published().map(FeedTime::iso)).contains("2025-12-14T06:30:00+02:00");
        assertThat(first.updated().map(FeedTime::iso)).contains("2025-12-15");
        assertThat(first.authors()).containsExactly("Ann Lee");
        assertThat(first.categories()).containsExactly("sea", "port");
        assertThat(first.content()).contains("<p>Late.</p>");
        assertThat(first.enclosures())
                .containsExactly(
                        new Enclosure("https://wire.example/a.mp3", Optional.of("audio/mpeg"), Optional.of(9L)));
        FeedEntry second = feed.entries().getLast();
        assertThat(second.link()).contains("https://wire.example/8");
        assertThat(second.authors()).containsExactly("Desk");
        assertThat(second.content()).contains("Plain");
        assertThat(feed.faults()).containsExactly("An entry is no object; it is left out.");
    }

    @Test
    void aBrokenJsonFeedIsReadUpToTheFault() throws UnfitException {
        Feed feed = XmlFeedTest.read(
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"http://a.example/1\"},{\"id\": oops");
        assertThat(feed.format()).isEqualTo("json-feed-1.0");
        assertThat(feed.entries()).extracting(FeedEntry::id).containsExactly("http://a.example/1");
        assertThat(feed.faults())
                .containsExactly("The JSON is not well-formed; what comes after the fault is left out.");
    }

    @Test
    void aNewsSitemap() throws UnfitException {
        Feed feed = XmlFeedTest.read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://wire.example/1?a=1&amp;b=2</loc><lastmod>2025-12-15</lastmod><n:news>
                <n:publication><n:name>The Wire</n:name><n:language>en</n:language></n:publication>
                <n:publication_date>2025-12-14T06:30:00Z</n:publication_date><n:title>Ferry &amp; port</n:title>
                <n:keywords>sea, port</n:keywords></n:news></url>
                <url><lastmod>2025-12-15</lastmod></url><url><loc>https://wire.example/2</loc></url></urlset>""");
        assertThat(feed.format()).isEqualTo("news-sitemap");
        assertThat(feed.title()).isEqualTo("The Wire");
        assertThat(feed.language()).contains("en");
        FeedEntry first = feed.entries().getFirst();
        assertThat(first.id()).isEqualTo("https://wire.example/1?a=1&b=2");
        assertThat(first.title()).isEqualTo("Ferry & port");
        assertThat(first.published().map(FeedTime::iso)).contains("2025-12-14T06:30:00Z");
        assertThat(first.updated().map(FeedTime::iso)).contains("2025-12-15");
        assertThat(first.source()).contains("The Wire");
        assertThat(first.categories()).containsExactly("sea", "port");
        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.faults()).containsExactly("An entry has no address; it is left out.");
    }

    @Test
    void aListOfFeeds() throws UnfitException {
        Subscriptions list = Subscriptions.read("""
                <opml version="1.0"><head><title>Mine</title></head><body>
                <outline text="Wire" xmlUrl="https://wire.example/rss"/>
                <outline text="North"><outline title="Sea &amp; port" type="rss" xmlurl="https://sea.example/atom">
                <outline text="Deep"><outline text="" xmlUrl="https://deep.example/"/></outline></outline></outline>
                <outline text="Lost" xmlUrl="rss"/><outline text="C" xmlUrl="https://c.example/" category="/News/Sea,x"/>
                </body></opml>""".getBytes(StandardCharsets.UTF_8));
        assertThat(list.title()).isEqualTo("Mine");
        assertThat(list.feeds())
                .containsExactly(
                        new Subscription("https://wire.example/rss", "Wire", Optional.empty()),
                        new Subscription("https://sea.example/atom", "Sea & port", Optional.of("North")),
                        new Subscription("https://deep.example/", "", Optional.of("North/Deep")),
                        new Subscription("https://c.example/", "C", Optional.of("News/Sea")));
        assertThat(list.faults()).containsExactly("The address \"rss\" is not complete; it is left out.");
    }

    @Test
    void aListThatIsWrittenReadsTheSame() throws UnfitException {
        Subscriptions list = new Subscriptions(
                "Mine & yours",
                List.of(
                        new Subscription("https://a.example/?a=1&b=2", "A \"x\" <3", Optional.empty()),
                        new Subscription("https://b.example/", "B", Optional.of("North")),
                        new Subscription("https://c.example/", "C", Optional.of("North/Sea"))),
                List.of());
        assertThat(Subscriptions.read(list.toOpml().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(list);
    }

    @Test
    void whatIsNoListIsRefused() {
        UnfitException e = catchThrowableOfType(
                UnfitException.class, () -> Subscriptions.read("<rss/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(e.code()).isEqualTo("not-opml");
    }
}
