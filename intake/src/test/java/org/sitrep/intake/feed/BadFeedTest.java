// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/** What is broken is read as far as it goes; what is no feed is refused; nothing takes long. */
@Timeout(60)
class BadFeedTest {

    private static final String START = "<rss version='2.0'><channel><title>T</title>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <item><title>One<link>http://a.example/1</link></item><item><title>Two</title>      | 2 | One
            <item><title>One</title><item><title>Two</title></item>                             | 2 | One
            <item><title>One</wrong></title></item>                                             | 1 | One
            <item><title>One <b>two</title></item>                                              | 1 | One two
            <item><title>One &amp two & three</title></item>                                    | 1 | One &amp two & three
            <item><title>One</title><description><p>a<br>b</description></item><item/>          | 2 | One
            <item foo=bar baz='x><title>One</title></item>                                      | 1 | One
            <item><title>1 < 2</title></item>                                                   | 1 | 1 < 2
            <item><title>One\u0008\u0000</title></item>                                         | 1 | One
            <item><title><![CDATA[One</title></item>                                            | 1 | One
            """)
    void brokenMarkupIsReadAndTold(String items, int count, String title) throws UnfitException {
        Feed feed = XmlFeedTest.read(START + items.replace("\\u0008", "\b").replace("\\u0000", "\0"));
        assertThat(feed.entries()).hasSize(count);
        assertThat(feed.entries().getFirst().title()).isEqualTo(title);
        assertThat(feed.faults())
                .anyMatch(fault -> fault.startsWith("The markup is not well-formed")
                        || fault.startsWith("There are control characters"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><head><link rel="alternate" type="application/rss+xml" href="http://a.example/f"></head></html> | html-page | http://a.example/f
            <!DOCTYPE html><body>Hello</body>                     | html-page  | HTML page
            <svg/>                                                | not-a-feed | svg
            just words                                            | not-a-feed | no markup
            <opml version="2.0"><body/></opml>                    | not-a-feed | OPML
            <sitemapindex><sitemap/></sitemapindex>               | not-a-feed | one of the sitemaps
            {"a": 1}                                              | not-a-feed | JSON
            """)
    void whatIsNoFeedIsRefused(String text, String code, String reason) {
        UnfitException e = catchThrowableOfType(UnfitException.class, () -> XmlFeedTest.read(text));
        assertThat(e.code()).isEqualTo(code);
        assertThat(e.sentence()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><channel><title>a & b</title></channel></rss>       | The markup is not well-formed: there is a bare "&".
            <rss><channel><title>&eacute;</title></channel></rss>    | The entity "eacute" is not declared.
            <rss><channel><dc:title>a</dc:title></channel></rss>     | The prefix "dc" is not declared.
            <rss><channel><title>a</title></channel></rss>b          | The markup is not well-formed: there is text after it.
            <rss><channel><item/></channel></rss>                    | An entry has no link.
            """)
    void aFaultIsTold(String xml, String fault) throws UnfitException {
        assertThat(XmlFeedTest.read(xml).faults()).containsExactly(fault);
    }

    @Test
    void whiteSpaceBeforeTheDeclarationIsTold() throws UnfitException {
        assertThat(XmlFeedTest.read("\n<?xml version='1.0'?><rss><channel/></rss>")
                        .faults())
                .containsExactly("There is white space before the XML declaration.");
    }

    @Test
    void aDateThatIsNoneIsTold() throws UnfitException {
        Feed feed = XmlFeedTest.read(
                START + "<item><link>http://a.example/</link><pubDate>soon</pubDate></item></channel></rss>");
        assertThat(feed.faults()).containsExactly("The date \"soon\" was not understood; it is left out.");
    }

    @Test
    void entitiesOfTheDocumentAreTakenOnceAndNothingIsFetched() throws UnfitException {
        Feed feed = XmlFeedTest.read("""
                <!DOCTYPE rss [<!ENTITY w "Wire"><!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "&w;&w;"><!ENTITY b "&a;&a;">]>
                <rss><channel><title>&w; &x; &b;</title></channel></rss>""");
        assertThat(feed.title()).isEqualTo("Wire &x; &b;");
        assertThat(feed.faults()).contains("It refers to entities outside of it, which are never fetched.");
    }

    /** Written out, the last of them would have four thousand million letters. */
    @Test
    void entitiesWithinEntitiesDoNotGrowWithoutEnd() throws UnfitException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha! \">");
        for (int i = 1; i <= 30; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"");
            entities.append(("&a" + (i - 1) + ";").repeat(2)).append("\">");
        }
        Feed feed = XmlFeedTest.read(
                "<!DOCTYPE rss [" + entities + "]><rss><channel><title>T</title><item><title>&a30;</title>"
                        + "<description>&a30;</description></item></channel></rss>");
        assertThat(feed.title()).isEqualTo("T");
        assertThat(feed.entries().getFirst().title()).hasSizeLessThan(100_000);
        assertThat(feed.entries().getFirst().summary().orElse("")).hasSizeLessThan(100_000);
    }

    @Test
    void aNulIsPassedOver() throws UnfitException {
        Feed feed = XmlFeedTest.read(START
                + "<item><title>Fe\0rry\0</title>\0<description>It \0sails.</description></item></channel></rss>\0");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).startsWith("Fe").contains("rry");
            assertThat(entry.summary().orElse("")).contains("sails.");
        });
    }

    @Test
    void aFeedOfManyItemsIsCutAndSaysSo() throws UnfitException {
        Feed feed = XmlFeedTest.read(START
                + "<item><title>One</title><link>http://a.example/</link></item>".repeat(50_000) + "</channel></rss>");
        assertThat(feed.entries()).hasSize(FeedLimits.ENTRIES);
        assertThat(feed.faults()).containsExactly(FeedLimits.TOO_MANY_ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<a/>",
                "<",
                "< ",
                "<!--",
                "<![CDATA[",
                "&",
                "&a;",
                "<a b=\"",
                "<a b=c ",
                "</a>",
                "<?x",
                "<!DOCTYPE [",
                "<item>",
                "<feed>",
                "]]>",
                "<x xmlns:a='b' xml:base='c/'>",
                "<description>&lt;a href='",
                "<pubDate>1:",
                "<enclosure url='u'/>",
                "{",
                "["
            })
    void repetitionTakesLittle(String part) throws UnfitException {
        Feed feed = XmlFeedTest.read(START + "<item>" + part.repeat(200_000));
        assertThat(feed.title()).isEqualTo("T");
    }

    @Test
    void nestingDoesNotOverflow() throws UnfitException {
        String deep = "<b>".repeat(100_000) + "end" + "</b>".repeat(100_000);
        Feed feed = XmlFeedTest.read(
                START + "<item><description>" + deep + "</description><title>One</title></item></channel></rss>");
        assertThat(feed.entries().getFirst().title()).isEqualTo("One");
        assertThat(feed.entries().getFirst().summary())
                .hasValueSatisfying(text -> assertThat(text).contains("end"));
    }

    @Test
    void tooLargeIsRefused() {
        byte[] bytes = new byte[Limits.BYTES + 1];
        UnfitException e = catchThrowableOfType(
                UnfitException.class, () -> FeedReader.read(bytes, Optional.empty(), Optional.empty()));
        assertThat(e.code()).isEqualTo("file-too-large");
    }

    /** Pieces of feeds in any order are read or refused, and never stop the program. */
    @Test
    void noiseIsReadOrRefused() {
        String[] pieces =
                "<rss>|<channel>|<item>|</item>|<title>|</title>|<![CDATA[|]]>|&lt;b&gt;|&|<link href='|'/>|<feed xmlns='a'>|<entry>|<content type='xhtml'>|</content>|<author>a@b (|)|<pubDate>2025-1|<!DOCTYPE|<!--|-->|x|{|\"items\":[|\u0000|ä|\uFEFF|>|/|="
                        .split("\\|");
        Random random = new Random(17);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
            byte[] bytes = text.toString().getBytes(i % 3 == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            try {
                assertThat(FeedReader.read(bytes, Optional.empty(), Optional.empty())
                                .format())
                        .isNotEmpty();
            } catch (UnfitException e) {
                assertThat(e.sentence()).endsWith(".");
            }
        }
    }
}
