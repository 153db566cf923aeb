// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.material.UnfitException;

/** RSS of all ages, RDF and Atom, one element at a time. */
class XmlFeedTest {

    static Feed read(String text) throws UnfitException {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    /** What stands in the field of an entry, as text. */
    private static String field(FeedEntry entry, String field) {
        return switch (field) {
            case "id" -> entry.id();
            case "title" -> entry.title();
            case "link" -> entry.link().orElse("");
            case "published" -> entry.published().map(FeedTime::iso).orElse("");
            case "updated" -> entry.updated().map(FeedTime::iso).orElse("");
            case "authors" -> String.join(";", entry.authors());
            case "categories" -> String.join(";", entry.categories());
            case "summary" -> entry.summary().orElse("");
            case "content" -> entry.content().orElse("");
            case "source" -> entry.source().orElse("");
            case "enclosures" ->
                entry.enclosures().stream()
                        .map(file -> file.url() + " " + file.type().orElse("-") + " "
                                + file.length().map(String::valueOf).orElse("-"))
                        .reduce((one, other) -> one + ";" + other)
                        .orElse("");
            default -> throw new IllegalArgumentException(field);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title      | <title>Ferry &amp; <![CDATA[port]]></title>                        | Ferry & port
            title      | <title>&lt;b&gt;Ferry&lt;/b&gt; late</title>                       | Ferry late
            title      | <title>Ferry &amp;amp; port</title>                                | Ferry & port
            title      | <title>Ferry & port &eacute; &nosuch;</title>                      | Ferry & port é &nosuch;
            title      | <dc:title>Ferry</dc:title>                                         | Ferry
            title      | <TITLE>Ferry</TITLE>                                               | Ferry
            title      | <media:content><media:title>No</media:title></media:content><title>Ferry</title> | Ferry
            link       | <link>http://a.example/1</link>                                    | http://a.example/1
            link       | <link> /1 </link>                                                  | http://wire.example/1
            link       | <link href="http://a.example/1"/>                                  | http://a.example/1
            link       | <guid>http://a.example/1</guid>                                    | http://a.example/1
            link       | <guid isPermaLink="false">http://a.example/1</guid>                | ``
            link       | <atom:link rel="alternate" href="http://a.example/1"/>             | http://a.example/1
            link       | <atom:link rel="self" href="http://a.example/1"/>                  | ``
            link       | <link>http://b.example/</link><feedburner:origLink>http://a.example/1</feedburner:origLink> | http://a.example/1
            id         | <guid isPermaLink="false">abc</guid><link>http://a.example/1</link> | abc
            id         | <link>http://a.example/1</link>                                    | http://a.example/1
            published  | <pubDate>Sun, 14 Dec 2025 06:30 GMT</pubDate>                      | 2025-12-14T06:30:00Z
            published  | <dc:date>2025-12-14</dc:date>                                      | 2025-12-14
            updated    | <dcterms:modified>2025-12-14T06:30:00Z</dcterms:modified>          | 2025-12-14T06:30:00Z
            updated    | <atom:updated>2025-12-14T06:30:00Z</atom:updated>                  | 2025-12-14T06:30:00Z
            authors    | <author>ann@wire.example (Ann Lee)</author>                        | Ann Lee
            authors    | <author>Ann Lee (ann@wire.example)</author>                        | Ann Lee
            authors    | <author>Ann Lee &lt;ann@wire.example&gt;</author>                  | Ann Lee
            authors    | <author>ann@wire.example</author>                                  | ann@wire.example
            authors    | <dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>     | Ann Lee;Bo Ek
            authors    | <author>ann@wire.example</author><dc:creator>Ann Lee</dc:creator>  | Ann Lee
            authors    | <itunes:author>Ann Lee</itunes:author>                             | Ann Lee
            authors    | <atom:author><atom:name>Ann Lee</atom:name></atom:author>          | Ann Lee
            categories | <category domain="d">Sea</category><category>Ports</category><dc:subject>Sea</dc:subject> | Sea;Ports
            categories | <itunes:keywords>sea, ports</itunes:keywords>                      | sea;ports
            summary    | <description>A &lt;i&gt;late&lt;/i&gt; ferry.</description>        | A <i>late</i> ferry.
            summary    | <description>A <i>late</i><br/> ferry.</description>               | A <i>late</i><br/> ferry.
            summary    | <description><![CDATA[A <a href="/x">ferry</a>.]]></description>   | A <a href="http://wire.example/x">ferry</a>.
            summary    | <media:group><media:description>A ferry.</media:description></media:group> | A ferry.
            content    | <content:encoded><![CDATA[<p>All.</p>]]></content:encoded>         | <p>All.</p>
            content    | <x:encoded xmlns:x="http://purl.org/rss/1.0/modules/content/">All.</x:encoded> | All.
            content    | <body xmlns="http://www.w3.org/1999/xhtml"><p>All.</p></body>      | <p>All.</p>
            source     | <source url="http://b.example/rss">The Bay</source>                | The Bay
            enclosures | <enclosure url="/p.jpg" type="image/jpeg" length="12"/>            | http://wire.example/p.jpg image/jpeg 12
            enclosures | <media:content url="http://a.example/p.jpg" medium="image"/>       | http://a.example/p.jpg - -
            enclosures | <media:group><media:content url="a:p" fileSize="3"/></media:group><media:thumbnail url="a:t"/> | a:p - 3;a:t - -
            """)
    void anItemOfRss(String field, String xml, String expected) throws UnfitException {
        Feed feed = read("<rss version='2.0'><channel><link>http://wire.example/</link><item>" + xml
                + "</item></channel></rss>");
        assertThat(feed.entries()).hasSize(1);
        assertThat(field(feed.entries().getFirst(), field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title      | <title>Rates &lt; 3</title>                                        | Rates < 3
            title      | <title type="html">&lt;b&gt;Ferry&lt;/b&gt; &amp;amp; port</title> | Ferry & port
            title      | <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>ferry</b></div></title> | A ferry
            title      | <title>Ferry &amp;#8211; port</title>                              | Ferry – port
            title      | <title mode="escaped" type="text/html">&lt;b&gt;Ferry&lt;/b&gt;</title> | Ferry
            title      | <title mode="base64">RmVycnk=</title>                              | Ferry
            link       | <link href="/1"/><link rel="self" href="/2"/>                      | http://wire.example/1
            link       | <link rel="self" href="/2"/><link rel="alternate" type="text/html" href="/1"/> | http://wire.example/1
            link       | <link rel="alternate" type="application/json" href="/2"/><link type="text/html" href="/1"/> | http://wire.example/1
            link       | <link rel="related" href="/1"/>                                    | ``
            link       | <content src="/1" type="application/pdf"/>                         | http://wire.example/1
            id         | <id>tag:wire.example,2025:1</id>                                   | tag:wire.example,2025:1
            published  | <issued>2025-12-14T06:30:00Z</issued>                              | 2025-12-14T06:30:00Z
            published  | <created>2025-12-14T06:30:00Z</created>                            | 2025-12-14T06:30:00Z
            updated    | <modified>2025-12-14T06:30:00Z</modified>                          | 2025-12-14T06:30:00Z
            authors    | <author><name>Bo Ek</name><email>b@c.example</email></author>      | Bo Ek
            authors    | <author><email>b@c.example</email></author>                        | b@c.example
            authors    | <title>None</title>                                                | Ann Lee
            authors    | <source><author><name>Cy Day</name></author></source>              | Cy Day
            categories | <category term="sea" label="The sea"/><category term="port"/>      | The sea;port
            summary    | <summary>A &lt; B</summary>                                        | A < B
            content    | <content type="html">A &lt;a href="x"&gt;ferry&lt;/a&gt;.</content> | A <a href="http://wire.example/x">ferry</a>.
            content    | <content type="html" xml:base="/d/">&lt;a href="x"&gt;</content>   | <a href="http://wire.example/d/x">
            content    | <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>All &amp; more.</x:p></x:div></content> | <p>All &amp; more.</p>
            content    | <content type="application/octet-stream">QWxsLg==</content>        | All.
            content    | <content type="application/x-own">All.</content>                   | All.
            source     | <source><title>The Bay</title></source>                            | The Bay
            enclosures | <link rel="enclosure" href="/p.mp3" type="audio/mpeg" length="7"/> | http://wire.example/p.mp3 audio/mpeg 7
            """)
    void anEntryOfAtom(String field, String xml, String expected) throws UnfitException {
        String entry = "<author><name>Ann Lee</name></author><entry>" + xml + "</entry></feed>";
        for (String start : new String[] {
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://wire.example/'>",
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#' xml:base='http://wire.example/'>",
            "<feed xml:base='http://wire.example/'>",
            "<feed xmlns='http://typo.example/' xml:base='http://wire.example/'>"
        }) {
            assertThat(field(read(start + entry).entries().getFirst(), field)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <rss version="2.0"><channel><title>T</title></channel></rss>                           | rss-2.0
            <rss version="2.0.1"><channel><title>T</title></channel></rss>                         | rss-2.0
            <rss version="0.91"><channel><title>T</title></channel></rss>                          | rss-0.91
            <rss version=" 0.94 "><channel><title>T</title></channel></rss>                        | rss-0.94
            <rss><channel><title>T</title></channel></rss>                                         | rss
            <channel><title>T</title></channel>                                                    | rss
            <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel></rdf:RDF> | rdf-1.0
            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel></r:RDF> | rdf-0.9
            <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>                      | atom-1.0
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title></a:feed>            | atom-1.0
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title></feed>           | atom-0.3
            <br/>Warning: a fault<rss version="2.0"><channel><title>T</title></channel></rss>      | rss-2.0
            """)
    void theFormatIsTold(String xml, String format) throws UnfitException {
        Feed feed = read(xml);
        assertThat(feed.format()).isEqualTo(format);
        assertThat(feed.title()).isEqualTo("T");
    }

    @Test
    void aFeedTellsOfItself() throws UnfitException {
        Feed feed = read("""
                <rss version="2.0" xml:lang="de"><channel><title>The <![CDATA[<b>Wire</b>]]></title>
                <image><title>No</title><link>http://no.example/</link></image>
                <link xmlns="http://www.w3.org/2005/Atom" rel="self" href="http://wire.example/rss"/><link>http://wire.example/</link>
                <language>en-GB</language><pubDate>2025-12-01</pubDate><lastBuildDate>2025-12-14</lastBuildDate>
                </channel></rss>""");
        assertThat(feed.title()).isEqualTo("The Wire");
        assertThat(feed.link()).contains("http://wire.example/");
        assertThat(feed.language()).contains("en-GB");
        assertThat(feed.updated().map(FeedTime::iso)).contains("2025-12-14");
        assertThat(feed.faults()).isEmpty();
    }

    @Test
    void itemsOfRdfStandBesideTheChannel() throws UnfitException {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="http://wire.example/rdf"><title>T</title><items><rdf:Seq/></items></channel>
                <item rdf:about="http://wire.example/1"><title>One</title></item>
                <item rdf:about="urn:2"><title>Two</title><link>http://wire.example/2</link></item></rdf:RDF>""");
        assertThat(feed.entries()).extracting(FeedEntry::id).containsExactly("http://wire.example/1", "urn:2");
        assertThat(feed.entries())
                .extracting(entry -> entry.link().orElse(""))
                .containsExactly("http://wire.example/1", "http://wire.example/2");
    }

    @Test
    void relativeLinksAreSeenFromWhereTheFeedIs() throws UnfitException {
        byte[] feed = "<rss><channel><item><link>news/1</link></item></channel></rss>".getBytes(StandardCharsets.UTF_8);
        assertThat(FeedReader.read(feed, Optional.of("https://wire.example/a/rss"), Optional.empty())
                        .entries()
                        .getFirst()
                        .link())
                .contains("https://wire.example/a/news/1");
    }

    @Test
    void anEntryWithoutIdAndLinkHasTheSameIdEveryTime() throws UnfitException {
        String xml = "<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>";
        assertThat(read(xml)).isEqualTo(read(xml));
        assertThat(read(xml).entries())
                .extracting(FeedEntry::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() == 16);
    }
}
