// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.html.date.written.WrittenTime;

/** Little pages and when they were published. */
class PageDateFinderTest {

    private static final String ADDRESS = "https://wire.example/world/ferry-talks";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            LINKED_DATA | <script type=application/ld+json>{"@type":"NewsArticle","datePublished":"2020-10-09T10:00:00+02:00"}</script>
            LINKED_DATA | <script type=application/ld+json>[{"@type":"VideoObject","name":"A clip of a ferry","uploadDate":"2019-01-01"},{"@type":"Article","datePublished":"2020-10-09"}]</script>
            LINKED_DATA | <script type=application/ld+json>[{"@type":"Article","headline":"Quite another story","datePublished":"2019-01-01"},{"@type":"Article","headline":"Ferry talks end early","datePublished":"2020-10-09"}]</script>
            LINKED_DATA | <script type=application/ld+json>[{"@type":"Article","datePublished":"2019-01-01"},{"@type":"Article","url":"http://www.wire.example/world/ferry-talks/?a=b","datePublished":"2020-10-09"}]</script>
            METADATA    | <script type=application/ld+json>{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00Z"}</script><meta property=article:published_time content=2020-10-09>
            METADATA    | <meta property=article:modified_time content=2020-10-11><meta property=article:published_time content=2020-10-09T23:00:00-05:00>
            METADATA    | <meta name=DC.date.issued content=2020-10-09>
            METADATA    | <meta name=pubdate content="Fri, 09 Oct 2020 10:00:00 GMT">
            METADATA    | <meta property=article:modified_time content=2020-10-09>
            METADATA    | <script>window.page = {"id": 7, "publishedAt": "2020-10-09T10:00:00"};</script>
            METADATA    | <script>window.page = {\\"publish_date\\":\\"2020-10-09\\"}</script>
            """)
    void theHeadTells(DateSource source, String head) {
        assertFound(page(head, "<h1>Ferry talks end early</h1><p>Talks ended."), ADDRESS, "2020-10-09", source);
    }

    @ParameterizedTest
    @CsvSource({
        "https://wire.example/2020/10/09/ferry",
        "https://wire.example/2020/oct/09/ferry",
        "https://wire.example/world/2020-10-09-ferry.html",
        "https://wire.example/world/ferry_20201009.html",
        "https://wire.example/world/ferry_09.10.2020",
        "https://old.example/web/20190109030403/http://wire.example/2020/10/9/ferry",
    })
    void theAddressTells(String address) {
        assertFound(page("", "<h1>Ferry talks end early</h1>"), address, "2020-10-09", DateSource.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://wire.example/2020/10/ferry",
        "https://wire.example/ferry-120200622120908",
        "https://wire.example/ferry?d=2020-10-09"
    })
    void theAddressTellsNoDay(String address) {
        assertThat(PageDateFinder.find(Jsoup.parse(page("", "<h1>Ferry</h1>")), Optional.of(address)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            MARKUP | en | <span itemprop=datePublished content=2020-10-09>last week</span>
            MARKUP | en | <time datetime=2020-10-09T10:00>two days ago</time>
            MARKUP | en | <abbr class=published title="2020-10-09T10:00:00+0000">Friday</abbr>
            MARKUP | en | <span data-timestamp=1602230400>two days ago</span>
            MARKUP | de | <div class=article-meta>Von Dana Orlov, 9. Oktober 2020</div>
            MARKUP | fr | <p class=pubDate>Publié le 9 octobre 2020 | Mis à jour le 11 octobre 2020</p>
            MARKUP | ru | <div class=article__date>9 октября 2020, 10:00</div>
            MARKUP | tr | <span class=tarih>Güncelleme: 11.10.2020</span> <span class=tarih>Giriş: 09.10.2020</span>
            MARKUP | ar | <div class=post-date>آخر تحديث ١١ أكتوبر ٢٠٢٠</div><div class=post-date>نشر في ٩ أكتوبر ٢٠٢٠</div>
            TEXT   | es | <p>Puerto Norte, 9 de octubre de 2020</p>
            TEXT   | uk | <p>9 жовтня 2020</p>
            TEXT   | zh | <p>2020年10月9日 10:00 来源：示例社</p>
            TEXT   | fa | <p>۱۸ مهر ۱۳۹۹</p>
            TEXT   | de | <p>Norderhafen, (09.10.2020). Die Gespräche über die Fähre sind am Freitag früher als geplant zu Ende gegangen, wie beide Seiten sagten.</p>
            MARKUP | de | <p class=info>Aktualisiert: 9.10.2020</p>
            """)
    void theBodyTells(DateSource source, String language, String line) {
        String body = """
                <header><div class=date>Sunday, 29 November 2020</div><div>%s</div></header>
                <article><h1>Ferry talks end early</h1>%s<p>Talks ended, as nobody had thought before 1 May 2019 they could.</p></article>
                <aside><article><h3>Other</h3><time datetime=2019-01-01>1 January</time></article></aside>
                <ol class=comments><li><time datetime=2020-10-12>12 October</time> Well said</ol>
                <footer>© 2018-2020, last change 2020-12-01</footer>
                """;
        String filled = body.replaceFirst("%s", "News and more. ".repeat(30))
                .replaceFirst("%s", Matcher.quoteReplacement(line));
        assertFound(
                "<html lang=" + language + "><title>Ferry talks end early</title>" + filled,
                ADDRESS,
                "2020-10-09",
                source);
    }

    @Test
    void whenItWasUpdatedIsToldToo() {
        PageDates dates = find(page(
                "<meta property=article:modified_time content=2020-10-11T08:00:00Z>"
                        + "<meta property=article:published_time content=2020-10-09>",
                ""));
        assertThat(dates.updated().map(WrittenTime::day)).contains(LocalDate.of(2020, 10, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-10T02:25:54Z, 'October 9, 2020 | 9:25pm', 2020-10-09",
        "2020-10-08T23:25:54Z, 'October 9, 2020', 2020-10-09",
        "2020-10-10T02:25:54-05:00, 'October 9, 2020', 2020-10-10",
        "2020-10-10T02:25:54Z, 'October 2, 2020', 2020-10-10",
        "2020-10-10, 'October 9, 2020', 2020-10-10",
    })
    void theDayIsThatOfThePlaceWhereItWasWritten(String machines, String people, LocalDate day) {
        PageDates dates = find(page(
                "<meta property=article:published_time content=" + machines + ">",
                "<h1>Ferry talks end early</h1><p>" + people + "</p>"));
        assertThat(dates.published().day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, https://wire.example/a, 2020-03-04",
        "en-US, https://wire.co.uk/a, 2020-04-03",
        "en-GB, https://wire.example/a, 2020-04-03",
        "en, https://wire.us/a, 2020-03-04",
        "es, https://wire.com/a, 2020-04-03"
    })
    void theOrderOfNumbersIsThatOfTheCountry(String language, String address, LocalDate day) {
        String page = "<html lang=" + language + "><h1>Ferry talks</h1><p>03/04/2020</p>";
        assertThat(PageDateFinder.find(Jsoup.parse(page), Optional.of(address))
                        .orElseThrow()
                        .published()
                        .day())
                .isEqualTo(day);
    }

    @Test
    void otherDatesOfThePageShowTheOrder() {
        String page = "<html lang=en><h1>Ferry talks</h1><p>03/04/2020</p><aside><p>28/03/2020 Older</p></aside>";
        assertThat(find(page).published().day()).isEqualTo(LocalDate.of(2020, 4, 3));
    }

    @Test
    void aPageWithoutADateHasNone() {
        assertThat(PageDateFinder.find(
                        Jsoup.parse(page("", "<h1>About us</h1><p>Founded in May 1999.</p><footer>© 2020</footer>")),
                        Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>1 aaa. bbb 2', 20000",
        "'<div class=date>9 10 11 12 ', 3000",
        "'<time datetime=99999>', 20000",
        "'<script>publishedAt:publishedAt', 20000",
        "'<h1>1.1.1.1.1 ', 20000"
    })
    void hostilePagesEnd(String part, int times) {
        String page = part.repeat(times);
        assertTimeout(
                Duration.ofSeconds(10), () -> PageDateFinder.find(Jsoup.parse(page), Optional.of(part.repeat(100))));
    }

    private static void assertFound(String html, String address, String day, DateSource source) {
        PageDates dates =
                PageDateFinder.find(Jsoup.parse(html), Optional.of(address)).orElseThrow();
        assertThat(dates.published().day()).isEqualTo(LocalDate.parse(day));
        assertThat(dates.source()).isEqualTo(source);
    }

    private static PageDates find(String html) {
        return PageDateFinder.find(Jsoup.parse(html), Optional.of(ADDRESS)).orElseThrow();
    }

    private static String page(String head, String body) {
        return "<html lang=en><head><title>Ferry talks end early | Example Wire</title>" + head + "</head><body>"
                + body;
    }
}
